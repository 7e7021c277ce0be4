import CSQLite

/// One table that rows are loaded into.
@safe final class BulkTable {
  let name: String
  let changes: ChangesetBuffer
  /// The lowest and the highest id that was inserted.
  private(set) var ids: ClosedRange<Int64>?
  private let statement: OpaquePointer

  init(_ connection: borrowing Connection, _ name: String) throws {
    var keys: [Bool] = []
    try connection.eachRow(of: "SELECT pk FROM pragma_table_info(\(name)) ORDER BY cid") { row in
      keys.append(try row.next(Int64.self) > 0)
    }
    unsafe statement = try unsafe connection.prepareFeed(into: name, columns: keys.count)
    self.name = name
    changes = ChangesetBuffer(table: name, keys: keys)
  }

  deinit { unsafe sqlite3_finalize(statement) }

  /// Inserts rows until the schema refuses one, which throws `BulkRefusal`.
  ///
  /// - Parameter next: all columns of the next row in the table's order, the integer id first.
  func insert(
    recording: Bool, _ connection: borrowing Connection, _ next: () -> RowFeed.Row?
  ) throws {
    var taken = 0
    var before = (ids, changes.mark)
    do {
      try unsafe connection.feedUnchecked(statement) {
        guard let values = unsafe next() else { return nil }
        before = (ids, changes.mark)
        taken += 1
        let id = unsafe values[0].integer
        ids = ids.map { min($0.lowerBound, id)...max($0.upperBound, id) } ?? id...id
        if recording { unsafe changes.insert(values) }
        return unsafe values
      }
    } catch let error as SQLiteError where error.isConstraint {
      // All but the last went in.
      ids = before.0
      changes.goBack(to: before.1)
      throw BulkRefusal(inserted: taken - 1, reason: error)
    }
  }
}

/// The schema refused a row; those before it went in.
package struct BulkRefusal: Error {
  package let inserted: Int
  package let reason: SQLiteError
}
