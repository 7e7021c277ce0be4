@testable import Tabular

/// Tables to bytes and back, in one call.
enum CSV {
  static func written(_ rows: [[Cell]], _ options: CSVOptions) throws -> [UInt8] {
    let sink = ByteSink()
    var writer = try CSVWriter(to: sink, options)
    for row in rows { try writer.write(row) }
    try writer.finish()
    return sink.contents
  }

  static func rows(_ bytes: [UInt8], separator: CSVSeparator? = nil) throws -> [TextRow] {
    var reader = CSVReader(bytes, separator: separator)
    var rows: [TextRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  static func rows(_ text: String, separator: CSVSeparator? = nil) throws -> [TextRow] {
    try rows(Array(text.utf8), separator: separator)
  }
}
