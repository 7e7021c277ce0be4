package import Federation
import Records
import Storage
package import Tabular

/// A file as a clerk has it, taken apart into the rows of a kind.
package struct SourceFile {
  /// One row: its line, its cells as written, and by column name.
  package struct Row: Sendable {
    package let line: Int
    package let cells: [String]
    package let texts: [String: String]

    init(_ row: TextRow, _ header: Header) {
      line = row.line
      cells = row.cells
      var texts: [String: String] = [:]
      for (field, cell) in zip(header.fields, row.cells) {
        if let field { texts[field.name] = cell }
      }
      self.texts = texts
    }
  }

  package let kind: Kind
  package let header: Header
  /// What its headers might have been called.
  let headers: HeaderWords
  package let form: TableForm
  /// None where the file is read row by row.
  package let rows: [Row]
  /// Set where the file is read row by row, because it is large.
  let streamed: StreamedRows?
  /// `nil` of rows that are only a part of a file.
  let origin: FileOrigin?

  /// Throws `TabularError` for what is no table, `Problem` for one without the kind's columns.
  package init(path: String, _ headers: HeaderWords, encoding: TextEncoding) throws {
    let digest = DigestStream()
    var reader = try TableReader(path: path, encoding: encoding) { digest.add($0) }
    let header = try Header(of: headers, in: &reader)
    var rows: [Row] = []
    while let row = try reader.next() {
      if row.isBlank || Self.isRemark(row) { continue }
      rows.append(Row(row, header))
    }
    kind = headers.kind
    self.header = header
    self.headers = headers
    form = reader.form
    self.rows = rows
    streamed = nil
    origin = FileOrigin(path: path, digest.digest())
  }

  /// One that is read row by row.
  init(
    _ headers: HeaderWords, _ header: Header, separator: CSVSeparator, streamed: StreamedRows,
    origin: FileOrigin
  ) {
    kind = headers.kind
    self.header = header
    self.headers = headers
    form = .text(.utf8, separator)
    rows = []
    self.streamed = streamed
    self.origin = origin
  }

  /// What the file was taken for, in a word: its encoding, or the form that needs none.
  package var encoding: String {
    switch form {
    case .text(let encoding, _): encoding.rawValue
    case .workbook: "xlsx"
    }
  }

  /// The same file with only these of its rows.
  func with(_ rows: [Row]) -> SourceFile { SourceFile(self, rows) }

  private init(_ file: SourceFile, _ rows: [Row]) {
    kind = file.kind
    header = file.header
    headers = file.headers
    form = file.form
    self.rows = rows
    streamed = nil
    origin = nil
  }

  /// A totals or example row, by the first word in it: 合计, 例.
  static func isRemark(_ row: TextRow) -> Bool {
    guard let first = row.cells.first(where: { !$0.trimmed.isEmpty })?.trimmed else { return true }
    return remarks.contains {
      first == $0 || first.hasPrefix($0 + "：") || first.hasPrefix($0 + ":")
    }
      || (first.hasPrefix("合") && first.filter { !$0.isWhitespace } == "合计")
  }

  private static let remarks = [
    "合计", "总计", "小计", "例", "示例", "说明", "填表说明", "注", "Total", "Example", "Note",
  ]
}
