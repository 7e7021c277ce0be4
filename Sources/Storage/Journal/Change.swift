/// One row of a journalled table.
package struct RowKey: Hashable, Sendable, Comparable {
  package let table: String
  package let id: Int64

  package init(table: String, id: Int64) {
    self.table = table
    self.id = id
  }

  package static func < (a: RowKey, b: RowKey) -> Bool {
    a.table == b.table ? a.id < b.id : a.table < b.table
  }
}

/// What a batch did to one row.
package struct Change: Sendable, Equatable {
  /// What happened to the row.
  package enum Operation: String, Sendable { case insert, update, delete }

  package let row: RowKey
  package let operation: Operation
  /// The columns before, in the table's order; of an update only the id and what changed.
  package let before: [SQLiteValue?]
  /// The columns after, likewise.
  package let after: [SQLiteValue?]
}
