/// Which rows make one record (记录): a person with the memberships and their events, say.
///
/// Given by the domain. A table that is not named is a root: each of its rows is a record.
package struct RecordMap: Sendable {
  /// The column that holds the id of the row it belongs to, and that row's table.
  package struct Parent: Sendable, Equatable {
    package let column: String
    package let table: String

    package init(_ column: String, in table: String) {
      self.column = column
      self.table = table
    }
  }

  let parents: [String: Parent]
  /// The tables that tell what a batch was, not what the office knows: an undo passes them over.
  let standing: Set<String>
  /// The tables of deeds that are half a deed in part: a batch with a row of one goes back whole or
  /// not at all.
  let binding: Set<String>
  let isFinal: @Sendable (_ table: String, _ row: RowImage) -> Bool

  /// - Parameters:
  ///   - parents: by table, the row that a row is part of.
  ///   - standing: the tables that an undo passes over.
  ///   - binding: the tables whose batches go back whole or not at all.
  ///   - isFinal: whether nothing may take this row back any more: confirmed money, closed
  ///     periods. Its whole record is then refused.
  package init(
    parents: [String: Parent] = [:], standing: Set<String> = [], binding: Set<String> = [],
    isFinal: @escaping @Sendable (_ table: String, _ row: RowImage) -> Bool = { _, _ in false }
  ) {
    self.parents = parents
    self.standing = standing
    self.binding = binding
    self.isFinal = isFinal
  }

  /// The row that rows of a table are part of; `nil` for a table of roots.
  package func parent(of table: String) -> Parent? { parents[table] }

  /// The tables whose rows are part of records of `root`, and `root` itself.
  func tables(under root: String) -> Set<String> {
    var found: Set<String> = [root]
    while true {
      let more = parents.filter { found.contains($0.value.table) && !found.contains($0.key) }
      guard !more.isEmpty else { return found }
      found.formUnion(more.keys)
    }
  }
}

/// A row's values as they were or are, by column name.
package struct RowImage: Sendable {
  let columns: [String: Int]
  let values: [SQLiteValue?]

  /// `nil` where the table has no such column or the journal does not know the value.
  package subscript(column: String) -> SQLiteValue? {
    guard let index = columns[column], index < values.count else { return nil }
    return values[index]
  }
}
