extension Connection {
  /// Lends what fills a derived table, row by row; rows that are there already are passed over.
  package func filling(_ table: String, _ body: (BulkFill) throws -> Void) throws {
    try body(BulkFill(try BulkTable(self, table, passing: true)))
  }
}

/// Fills one derived table, which is no part of the journal.
package struct BulkFill {
  private let table: BulkTable

  init(_ table: BulkTable) { self.table = table }

  /// - Parameter values: all columns in the table's order.
  package func insert(
    _ values: UnsafeBufferPointer<BulkValue>, in db: borrowing Connection
  ) throws {
    _ = unsafe try table.insert(values, recording: false, db)
  }
}
