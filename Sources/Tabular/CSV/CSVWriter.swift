/// A table as CSV (RFC 4180), quoted only where it must be.
///
/// Texts that a spreadsheet would run are guarded, numbers and days are not (`SpreadsheetGuard`).
/// What `CSVReader` reads back is the same texts.
package struct CSVWriter: RowWriter {
  private let sink: ByteSink
  private let options: CSVOptions
  private let encoder: TextEncoder?
  private var row: [UInt8] = []
  private var cell: [UInt8] = []
  /// The line of the file that is being written, from 1.
  private var line = 1

  /// Throws `encoding.unavailable`.
  package init(to sink: ByteSink, _ options: CSVOptions = .pipe) throws(TabularError) {
    self.sink = sink
    self.options = options
    encoder = options.encoding == .gb18030 ? try TextEncoder() : nil
    if options.isMarked, encoder == nil { row = DecodedText.mark }
  }

  package mutating func write(header: [String]) throws(TabularError) {
    try write(header.map { .text($0) })
  }

  /// Throws what `ByteSink` throws, `encoding.unencodable`, and `csv.nul` for a text that no reader
  /// of CSV would take back. Of a row that is refused nothing is written.
  package mutating func write(_ cells: [Cell]) throws(TabularError) {
    // The mark, before the first row.
    let start = row.count
    for (index, value) in cells.enumerated() {
      if index > 0 { row.append(options.separator.rawValue) }
      do {
        try append(value, column: index + 1)
      } catch {
        row.removeSubrange(start...)
        throw error
      }
    }
    // A line of nothing would be no row at all.
    if cells.count == 1, row.count == start { row.append(contentsOf: [.quote, .quote]) }
    row.append(contentsOf: options.lineEnding.rawValue.utf8)
    try sink.write(row)
    line += LineCount.lineBreaks(in: row[start...])
    row.removeAll(keepingCapacity: true)
  }

  package mutating func finish() throws(TabularError) {
    try sink.write(row)
    row.removeAll()
    try sink.flush()
  }

  private mutating func append(_ value: Cell, column: Int) throws(TabularError) {
    switch value {
    case .empty: break
    // These hold nothing that needs a quote or another encoding.
    case .integer, .flag: row.append(contentsOf: value.plainText.utf8)
    case .decimal(let text), .day(let text): try append(text, column: column)
    case .text(let text): try append(SpreadsheetGuard.guarded(text), column: column)
    case .identifier(""): break
    case .identifier(let text):
      let isExcel = options.excelGuard
      let text = isExcel ? SpreadsheetGuard.excelGuarded(text) : SpreadsheetGuard.guarded(text)
      try append(text, column: column)
    }
  }

  private mutating func append(_ text: String, column: Int) throws(TabularError) {
    guard let encoder else { return try quote(text, into: &row, column: column) }
    cell.removeAll(keepingCapacity: true)
    try quote(text, into: &cell, column: column)
    try encoder.encode(cell, into: &row, line: line, column: column)
  }

  private func quote(
    _ text: String, into output: inout [UInt8], column: Int
  ) throws(TabularError) {
    let separator = options.separator.rawValue
    var needsQuotes = false
    var quotes = 0
    for byte in text.utf8 {
      switch byte {
      case .quote: quotes += 1
      case .lineFeed, .carriageReturn, separator: needsQuotes = true
      case 0: throw TabularError(.csvNUL, line: line, column: column)
      default: break
      }
    }
    // A first cell of this kind would be taken for a mark or for a declaration.
    if text.utf8.starts(with: DecodedText.mark) || text.utf8.starts(with: "sep=".utf8) {
      needsQuotes = true
    }
    guard needsQuotes || quotes > 0 else { return output.append(contentsOf: text.utf8) }
    output.append(.quote)
    for byte in text.utf8 {
      if byte == .quote { output.append(.quote) }
      output.append(byte)
    }
    output.append(.quote)
  }
}
