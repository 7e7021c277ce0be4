/// A workbook opened for reading.
struct Workbook {
  private let archive: ZIPArchive
  private let part: String
  private let sheets: [WorkbookSheets.Sheet]
  private let related: [(id: String, type: String, target: String)]
  private let isSince1904: Bool

  /// Throws `file.is_zip` and its like for an archive that is no workbook, `xlsx.truncated`,
  /// `xlsx.damaged`, `xlsx.too_large`.
  init(_ bytes: [UInt8], path: String) throws(TabularError) {
    archive = try ZIPArchive(bytes, path: path)
    part = try Self.mainPart(of: archive)
    let book = WorkbookSheets()
    try XMLReader.read(archive, part, book)
    sheets = book.sheets
    isSince1904 = book.isSince1904
    related = try Self.relationships(of: part, in: archive)
  }

  /// The first sheet that is visible and has a row, opened before its first row.
  ///
  /// Throws `xlsx.no_rows` where there is none.
  func firstFilledSheet() throws(TabularError) -> (name: String, rows: SheetReader, first: TextRow)
  {
    var strings: [String]?
    let styles = CellStyles()
    if let target = member("styles") { try XMLReader.read(archive, target, styles) }
    for sheet in sheets where sheet.isVisible {
      guard
        let relation = related.first(where: { $0.id == sheet.relationship }),
        relation.type == "worksheet"
      else { continue }
      if strings == nil { strings = try sharedStrings() }
      let rows = try SheetReader(
        archive, Relationships.member(relation.target, from: part), strings ?? [], styles.styles,
        since1904: isSince1904)
      if let first = try rows.next() { return (sheet.name, rows, first) }
    }
    throw TabularError(.xlsxNoRows, ["path": archive.path])
  }

  private func sharedStrings() throws(TabularError) -> [String] {
    guard let target = member("sharedStrings") else { return [] }
    let strings = SharedStrings(path: archive.path)
    try XMLReader.read(archive, target, strings)
    return strings.texts
  }

  /// The member of that sort, if the workbook has one.
  private func member(_ type: String) -> String? {
    guard let target = related.first(where: { $0.type == type })?.target else { return nil }
    let name = Relationships.member(target, from: part)
    return archive.members[ZIPArchive.normal(name)] == nil ? nil : name
  }

  private static func mainPart(of archive: ZIPArchive) throws(TabularError) -> String {
    let usual = "xl/workbook.xml"
    let roots = try relationships(of: "", in: archive)
    let main = roots.first { $0.type == "officeDocument" }.map {
      Relationships.member($0.target, from: "")
    }
    let name = main ?? usual
    guard archive.members[ZIPArchive.normal(name)] != nil, !name.hasSuffix(".bin"),
      !name.hasPrefix("word/"), !name.hasPrefix("ppt/")
    else { throw FileKind.zip.refusal(path: archive.path) }
    return name
  }

  private static func relationships(
    of part: String, in archive: ZIPArchive
  ) throws(TabularError) -> [(id: String, type: String, target: String)] {
    let name = Relationships.member(
      "_rels/\(part.split(separator: "/").last ?? "").rels", from: part)
    guard archive.members[ZIPArchive.normal(name)] != nil else { return [] }
    let relationships = Relationships()
    try XMLReader.read(archive, name, relationships)
    return relationships.targets
  }
}
