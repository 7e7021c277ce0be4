import Records
import Tabular

/// Whether a file that is not the same bytes still says the same: opened and saved again by a
/// spreadsheet or an editor, which changed the encoding, the quotes or the line breaks.
enum SavedAgain {
  static func isSame(_ made: [UInt8], _ found: [UInt8], form: OutputFormat) -> Bool {
    switch form {
    case .csv: rows(made).map { $0 == rows(found) } ?? false
    case .json: values([made]).map { $0 == values([found]) } ?? false
    case .ndjson: values(lines(made)).map { $0 == values(lines(found)) } ?? false
    // A workbook is compared by its bytes: what was saved again is written otherwise throughout.
    case .xlsx: made == found
    case .table: LineChange.between(made, found).isEmpty
    }
  }

  private static func rows(_ bytes: [UInt8]) -> [[String]]? {
    guard let text = try? TextEncoding.auto.decode(bytes) else { return nil }
    var reader = CSVReader(text.bytes)
    var rows: [[String]] = []
    do {
      while let row = try reader.next() {
        // Spreadsheets add empty cells at the end of a row, and empty rows at the end.
        if !row.isBlank { rows.append(row.cells.dropLast(while: \.isEmpty)) }
      }
    } catch {
      return nil
    }
    return rows
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.map(Array.init)
  }

  private static func values(_ texts: [[UInt8]]) -> [JSONValue]? {
    try? texts.map(JSONReader.read)
  }
}

extension Array {
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> [Element] {
    var kept = self
    while let last = kept.last, isDropped(last) { kept.removeLast() }
    return kept
  }
}
