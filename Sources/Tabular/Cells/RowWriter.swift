/// A table on its way out: one header, then rows, then the end.
package protocol RowWriter {
  /// Says what the columns mean. Before the header or not at all; most forms have no room for it.
  mutating func define(_ definitions: TableDefinitions)
  /// Says the columns' names. Once, before the first row.
  mutating func write(header: [String]) throws(TabularError)
  /// Writes one row, with as many cells as the header has names.
  mutating func write(_ row: [Cell]) throws(TabularError)
  /// Writes what is still held back and empties the sink.
  mutating func finish() throws(TabularError)
}

extension RowWriter {
  package mutating func define(_ definitions: TableDefinitions) {}
}
