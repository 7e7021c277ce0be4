/// A table as CSV (RFC 4180), quoted only where it must be.
///
/// Texts that a spreadsheet would run are guarded, numbers and days are not (`SpreadsheetGuard`).
/// What `CSVReader` reads back is the same texts.
package struct CSVWriter: RowWriter {
  private let sink: ByteSink
  private let options: CSVOptions
  /// Encodes cell by cell, so that what cannot be said is found in its column: GB18030, whose signs
  /// between the cells are those of UTF-8.
  private let encoder: TextEncoder?
  /// Encodes whole rows, which are put together in UTF-8: UTF-16, which can say everything.
  private let widener: TextEncoder?
  private var row: [UInt8] = []
  private var cell: [UInt8] = []
  /// The line of the file on which the row begins that is being written, from 1.
  private var line = 1
  /// The line breaks within its cells.
  private var breaks = 0

  /// Throws `encoding.unavailable`.
  package init(to sink: ByteSink, _ options: CSVOptions = .pipe) throws(TabularError) {
    self.sink = sink
    self.options = options
    switch options.encoding {
    case .utf8: (encoder, widener) = (nil, nil)
    case .gb18030: (encoder, widener) = (try TextEncoder(.gb18030), nil)
    case .utf16LE, .utf16BE: (encoder, widener) = (nil, try TextEncoder(options.encoding))
    }
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
        breaks = 0
        throw error
      }
    }
    // A line of nothing would be no row at all.
    if cells.count == 1, row.count == start { row.append(contentsOf: [.quote, .quote]) }
    row.append(contentsOf: options.lineEnding.rawValue.utf8)
    try put(row)
    line += breaks + 1
    breaks = 0
    row.removeAll(keepingCapacity: true)
  }

  package mutating func finish() throws(TabularError) {
    try put(row)
    row.removeAll()
    try sink.flush()
  }

  private func put(_ row: [UInt8]) throws(TabularError) {
    guard let widener else { return try sink.write(row) }
    var wide: [UInt8] = []
    try widener.encode(row, into: &wide, line: line, column: 1)
    try sink.write(wide)
  }

  private mutating func append(_ value: Cell, column: Int) throws(TabularError) {
    switch value {
    case .empty: break
    // These hold nothing that needs a quote or another encoding.
    case .integer, .flag: row.append(contentsOf: value.plainText.utf8)
    case .decimal(let text), .percent(let text), .day(let text): try append(text, column: column)
    case .identifier(let text) where options.excelGuard && !text.isEmpty:
      try append(SpreadsheetGuard.excelGuarded(text), column: column)
    case .text(let text), .identifier(let text):
      let isRisky = SpreadsheetGuard.isRisky(text.utf8)
      try append(isRisky ? SpreadsheetGuard.guarded(text) : text, column: column)
    }
  }

  private mutating func append(_ text: String, column: Int) throws(TabularError) {
    // Static below, because a method would copy `self` and with it the row it appends to.
    let separator = options.separator
    guard let encoder else {
      guard let inside = Self.append(text, to: &row, separator) else {
        throw TabularError(.csvNUL, line: line, column: column)
      }
      breaks += inside
      return
    }
    cell.removeAll(keepingCapacity: true)
    guard let inside = Self.append(text, to: &cell, separator) else {
      throw TabularError(.csvNUL, line: line, column: column)
    }
    breaks += inside
    try encoder.encode(cell, into: &row, line: line, column: column)
  }

  /// - Returns: the line breaks in the text; nil where it holds a NUL.
  private static func append(
    _ text: String, to output: inout [UInt8], _ separator: CSVSeparator
  ) -> Int? {
    let start = output.count
    // A span is copied faster than the view: cells are short.
    let bytes = text.utf8.span
    for index in bytes.indices { output.append(bytes[index]) }
    // Most cells need no quotes: they are only looked at once they stand where they belong.
    let separator = separator.rawValue
    var needsQuotes = false
    for index in start..<output.count {
      let byte = output[index]
      // Nothing above a semicolon matters: letters and hanzi pass with one comparison.
      if byte > CSVSeparator.semicolon.rawValue { continue }
      switch byte {
      case .quote, .lineFeed, .carriageReturn, separator: needsQuotes = true
      case 0: return nil
      default: break
      }
    }
    guard needsQuotes || isMistakable(output[start...]) else { return 0 }
    let breaks = LineCount.lineBreaks(in: output[start...])
    output.removeSubrange(start...)
    output.append(.quote)
    for byte in text.utf8 {
      if byte == .quote { output.append(.quote) }
      output.append(byte)
    }
    output.append(.quote)
    return breaks
  }

  /// Whether a first cell of this kind would be taken for a mark or for a declaration.
  private static func isMistakable(_ cell: ArraySlice<UInt8>) -> Bool {
    switch cell.first {
    case DecodedText.mark[0]: cell.starts(with: DecodedText.mark)
    case 0x73: cell.starts(with: "sep=".utf8)
    default: false
    }
  }
}
