/// A table on its way out: one header, then rows, then the end.
package protocol RowWriter {
  /// Says the columns' names. Once, before the first row.
  mutating func write(header: [String]) throws(TabularError)
  /// Writes one row, with as many cells as the header has names.
  mutating func write(_ row: [Cell]) throws(TabularError)
  /// Writes what is still held back and empties the sink.
  mutating func finish() throws(TabularError)
}
