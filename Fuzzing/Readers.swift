import Glibc
import Tabular

/// Which reader is tried: one in each process, as the inputs that lead on differ.
let reader = getenv("GONGHUI_FUZZ").map { String(cString: $0) } ?? ""

/// Each reader with what must hold of any bytes.
enum Readers {
  /// Text in whatever encoding and with whatever separator it is taken for; written in each way.
  static func text(_ bytes: [UInt8]) {
    guard let text = try? TextEncoding.auto.decode(bytes) else { return }
    guard let rows = rows(of: text.bytes) else { return }
    for separator in CSVSeparator.allCases { backAgain(rows, separator, .utf8) }
    backAgain(rows, .comma, .gb18030)
  }

  /// What decodes as GB18030 is encoded to bytes that decode to the same.
  static func gb18030(_ bytes: [UInt8]) {
    guard let text = try? TextEncoding.gb18030.decode(bytes), let rows = rows(of: text.bytes)
    else { return }
    backAgain(rows, .comma, .gb18030)
  }

  /// A workbook, or a zip that claims to be one. By way of a file, as a clerk's comes.
  static func xlsx(_ bytes: [UInt8]) {
    let path = "fuzzed.xlsx"
    guard let file = fopen(path, "w") else { fatalError("no file can be written here") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    guard var reader = try? TableReader(path: path) else { return }
    var line = 0
    while let row = try? reader.next() {
      precondition(row.line > line, "rows come in their order")
      line = row.line
    }
  }

  /// What a JSON reader took is rendered to what it takes for the same.
  static func json(_ bytes: [UInt8]) {
    guard let value = try? JSONReader.read(bytes) else { return }
    let again = try? JSONReader.read(Array(value.render().utf8))
    precondition(again == value, "rendered JSON reads back")
  }

  private static func rows(of bytes: [UInt8]) -> [[String]]? {
    var reader = CSVReader(bytes)
    var rows: [[String]] = []
    do {
      while let row = try reader.next() { rows.append(row.cells) }
    } catch {
      return nil
    }
    return rows
  }

  /// What was read, written and read again is the same.
  private static func backAgain(
    _ rows: [[String]], _ separator: CSVSeparator, _ encoding: TextEncoding
  ) {
    let sink = ByteSink()
    do {
      var writer = try CSVWriter(to: sink, CSVOptions(separator: separator, encoding: encoding))
      for row in rows { try writer.write(row.map(Cell.text)) }
      try writer.finish()
    } catch {
      // A character that the encoding cannot hold is named, and nothing is written.
      return
    }
    guard let text = try? encoding.decode(sink.contents) else {
      preconditionFailure("what was written decodes")
    }
    var reader = CSVReader(text.bytes, separator: separator)
    for row in rows {
      guard let again = try? reader.next() else { preconditionFailure("a row is missing") }
      precondition(
        again.cells.elementsEqual(row) { $0.utf8.elementsEqual($1.utf8) }, "a row reads back")
    }
    let end = try? reader.next()
    precondition(end == .some(nil), "there are no more rows")
  }
}
