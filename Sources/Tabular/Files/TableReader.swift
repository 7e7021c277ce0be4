/// The rows of a file, one after the other, whatever form the file has.
package struct TableReader {
  package let form: TableForm
  private var text: CSVReader?
  private let sheet: SheetReader?
  /// Rows that were read and put back, the next one last.
  private var held: [TextRow] = []

  /// Opens the file at `path`; `-` is stdin. `encoding` only matters where the file is text.
  ///
  /// Of a workbook the first sheet is read that is visible and not empty.
  ///
  /// Throws `file.not_found` and the like, `encoding.undecodable`, `xlsx.damaged` and its like.
  ///
  /// - Parameter witness: sees all bytes of the file.
  package init(
    path: String, encoding: TextEncoding = .auto, witness: (([UInt8]) -> Void)? = nil
  ) throws(TabularError) {
    let bytes = try FileBytes.read(path, accepting: [.text, .xlsx], witness: witness)
    if FileKind(of: bytes, name: path) == .xlsx {
      let sheet = try Workbook(bytes, path: path).firstFilledSheet()
      form = .workbook(sheet: sheet.name)
      self.sheet = sheet.rows
      held = [sheet.first]
      return
    }
    sheet = nil
    let decoded = try encoding.decode(bytes)
    let reader = CSVReader(decoded.bytes)
    form = .text(decoded.encoding, reader.separator)
    text = reader
  }

  /// Reads on where a reader of text in UTF-8 stands, which itself stays there.
  package init(_ reader: CSVReader) {
    form = .text(.utf8, reader.separator)
    sheet = nil
    text = reader
  }

  /// The next row, or nil at the end. Throws what `CSVReader` and `SheetReader` throw.
  package mutating func next() throws(TabularError) -> TextRow? {
    if let row = held.popLast() { return row }
    if let sheet { return try sheet.next() }
    return try text?.next()
  }

  /// Has `next()` give these rows again, the first of them first.
  package mutating func putBack(_ rows: [TextRow]) { held.append(contentsOf: rows.reversed()) }
}
