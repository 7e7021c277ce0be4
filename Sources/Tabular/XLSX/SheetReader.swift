/// The rows of one sheet, read as they are asked for. Rows without a value are left out.
final class SheetReader {
  private let reader: XMLReader
  private let rows: SheetRows

  init(
    _ archive: ZIPArchive, _ part: String, _ strings: [String], _ styles: [CellStyles.Format],
    since1904: Bool
  ) throws(TabularError) {
    rows = SheetRows(strings, styles, since1904: since1904, path: archive.path, part: part)
    reader = try XMLReader(archive, part, rows)
  }

  /// The next row, or nil at the end. Its line is the number that the spreadsheet shows.
  ///
  /// Throws `xlsx.damaged`, `xlsx.too_large`, `xlsx.too_many_columns`, `csv.cell_too_long`.
  func next() throws(TabularError) -> TextRow? {
    while true {
      if let row = rows.pop() { return row }
      guard try reader.advance() else { return rows.pop() }
    }
  }
}
