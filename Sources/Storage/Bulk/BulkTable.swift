import CSQLite

/// One table that rows are loaded into.
@safe final class BulkTable {
  let name: String
  let changes: ChangesetBuffer
  /// The lowest and the highest id that was inserted.
  private(set) var ids: ClosedRange<Int64>?
  private let statement: OpaquePointer
  /// Asks whether rows break a constraint.
  private var constraints: String?

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
  /// - Parameters:
  ///   - count: how many there are.
  ///   - next: all columns of the next row in the table's order, the integer id first.
  func insert(
    _ count: Int, recording: Bool, _ connection: borrowing Connection, _ next: () -> RowFeed.Row?
  ) throws {
    var taken: (count: Int, ids: ClosedRange<Int64>?) = (0, nil)
    var before = (taken, changes.mark)
    var refusal: SQLiteError?
    do {
      try unsafe connection.feed(statement, checked: count < Self.many) {
        guard let values = unsafe next() else { return nil }
        before = (taken, changes.mark)
        let id = unsafe values[0].integer
        taken = (taken.count + 1, Self.extended(taken.ids, by: id...id))
        if recording { unsafe changes.insert(values) }
        return unsafe values
      }
    } catch let error as SQLiteError where error.isConstraint {
      // All but the last went in.
      taken = before.0
      changes.goBack(to: before.1)
      refusal = error
    }
    if let new = taken.ids {
      if count >= Self.many { try check(new, connection) }
      ids = Self.extended(ids, by: new)
    }
    if let refusal { throw BulkRefusal(inserted: taken.count, reason: refusal) }
  }

  /// From so many on it is quicker to look at the constraints once for all, although SQLite then
  /// prepares its statements again.
  private static let many = 200

  private func check(_ ids: ClosedRange<Int64>, _ connection: borrowing Connection) throws {
    let constraints = try self.constraints ?? connection.constraints(of: name)
    self.constraints = constraints
    try connection.check(constraints, ids)
  }

  private static func extended(
    _ ids: ClosedRange<Int64>?, by more: ClosedRange<Int64>
  ) -> ClosedRange<Int64> {
    guard let ids else { return more }
    return min(ids.lowerBound, more.lowerBound)...max(ids.upperBound, more.upperBound)
  }
}

/// The schema refused a row; those before it went in.
package struct BulkRefusal: Error {
  package let inserted: Int
  package let reason: SQLiteError
}
