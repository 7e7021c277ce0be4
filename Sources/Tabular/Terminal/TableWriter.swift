/// A table for eyes: aligned columns, a header, a rule under it.
///
/// The first rows are held back to find the columns' widths; later rows are padded as they come, so
/// that a million of them need no memory. Where the terminal's width is known, texts are cut with
/// `…` until a row fits, the longest first; identifiers, days and numbers never are.
package struct TableWriter: RowWriter {
  package static let rowsHeldBack = 1_000
  /// A text column is not cut below this.
  static let narrowest = 8
  static let gap = "  "

  /// How many rows were written. With none, only the header appears; the caller says so.
  package private(set) var rows = 0

  private let sink: ByteSink
  private let width: Int?
  private var header: [String] = []
  private var held: [[Cell]] = []
  private var layout: TableLayout?

  package init(to sink: ByteSink, width: Int? = nil) {
    self.sink = sink
    self.width = width
  }

  package mutating func write(header: [String]) throws(TabularError) {
    self.header = header.map(TerminalText.escaped)
  }

  package mutating func write(_ row: [Cell]) throws(TabularError) {
    precondition(row.count == header.count, "a row has as many cells as the header has names")
    rows += 1
    if let layout { return try sink.write(layout.line(row)) }
    held.append(row)
    if held.count == Self.rowsHeldBack { try release() }
  }

  package mutating func finish() throws(TabularError) {
    if layout == nil { try release() }
    try sink.flush()
  }

  private mutating func release() throws(TabularError) {
    let layout = TableLayout(header: header, rows: held, width: width)
    self.layout = layout
    try sink.write(layout.headerLines(header))
    for row in held { try sink.write(layout.line(row)) }
    held = []
  }
}
