/// A row that is not as the journal tells it: changed by another program, or by a fault.
package struct RowDifference: Sendable, Equatable {
  /// How a row differs.
  package enum Kind: Sendable, Equatable {
    /// The journal knows no such row.
    case onlyInFile
    /// The row is gone although no batch deleted it.
    case onlyInJournal
    case differs([ColumnDifference])
  }

  package let row: RowKey
  package let kind: Kind
}

/// One column that differs.
package struct ColumnDifference: Sendable, Equatable {
  package let column: String
  package let inJournal: SQLiteValue
  package let inFile: SQLiteValue
}
