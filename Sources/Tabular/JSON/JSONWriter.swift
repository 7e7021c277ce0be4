/// A table as JSON: an object a row, its members in the order of the columns, one row a line.
package struct JSONWriter: RowWriter {
  /// One array of objects, or an object per line.
  package enum Style: Sendable {
    /// One array of objects.
    case array
    /// One object a line and nothing around them (NDJSON).
    case lines
  }

  private let sink: ByteSink
  private let style: Style
  /// Each column's name, already as `"name":`.
  private var keys: [[UInt8]] = []
  private var rows = 0
  private var line: [UInt8] = []

  package init(to sink: ByteSink, _ style: Style) {
    self.sink = sink
    self.style = style
  }

  package mutating func write(header: [String]) throws(TabularError) {
    keys = header.map { name in
      var key: [UInt8] = []
      JSONText.append(name, to: &key)
      return key + ":".utf8
    }
  }

  package mutating func write(_ row: [Cell]) throws(TabularError) {
    precondition(row.count == keys.count, "a row has as many cells as the header has names")
    line.removeAll(keepingCapacity: true)
    if style == .array { line.append(contentsOf: (rows == 0 ? "[\n" : ",\n").utf8) }
    line.append(contentsOf: "{".utf8)
    for (index, cell) in row.enumerated() {
      if index > 0 { line.append(contentsOf: ",".utf8) }
      line.append(contentsOf: keys[index])
      JSONValue(cell).append(to: &line)
    }
    line.append(contentsOf: (style == .array ? "}" : "}\n").utf8)
    rows += 1
    try sink.write(line)
  }

  package mutating func finish() throws(TabularError) {
    if style == .array { try sink.write(rows == 0 ? "[]\n" : "\n]\n") }
    try sink.flush()
  }
}
