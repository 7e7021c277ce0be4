import CSQLite

/// One table that rows are loaded into.
@safe final class BulkTable {
  let name: String
  let changes: ChangesetBuffer
  /// The lowest and the highest id that was inserted.
  private(set) var ids: ClosedRange<Int64>?
  private let statement: OpaquePointer
  private let columnCount: Int

  /// - Parameter passes: rows that the schema refuses are passed over instead of failing.
  init(_ connection: borrowing Connection, _ name: String, passing passes: Bool) throws {
    var keys: [Bool] = []
    try connection.eachRow(of: "SELECT pk FROM pragma_table_info(\(name)) ORDER BY cid") { row in
      keys.append(try row.next(Int64.self) > 0)
    }
    let places = Array(repeating: "?", count: keys.count).joined(separator: ", ")
    let table = SchemaName(name).quoted
    unsafe statement = try unsafe connection.prepareOwned(
      "INSERT \(passes ? "OR IGNORE " : "")INTO \(table) VALUES (\(places))")
    self.name = name
    columnCount = keys.count
    changes = ChangesetBuffer(table: name, keys: keys)
  }

  deinit { unsafe sqlite3_finalize(statement) }

  /// - Parameter values: all columns in the table's order, the integer id first.
  /// - Returns: whether the row went in.
  func insert(
    _ values: UnsafeBufferPointer<BulkValue>, recording: Bool, _ connection: borrowing Connection
  ) throws -> Bool {
    precondition(values.count == columnCount, "\(name) has \(columnCount) columns")
    for index in 0..<values.count {
      let value = unsafe values[index]
      let place = Int32(index + 1)
      switch value.kind {
      case .null: unsafe sqlite3_bind_null(statement, place)
      case .integer: unsafe sqlite3_bind_int64(statement, place, value.integer)
      case .text:
        // No destructor: SQLite copies what it keeps while it steps.
        unsafe value.start?.withMemoryRebound(to: CChar.self, capacity: value.count) { text in
          _ = unsafe sqlite3_bind_text(statement, place, text, Int32(value.count), nil)
        }
      }
    }
    let code = unsafe sqlite3_step(statement)
    guard code == SQLITE_DONE else {
      let failure = connection.failure(code)
      unsafe sqlite3_reset(statement)
      throw failure
    }
    unsafe sqlite3_reset(statement)
    guard connection.changedRows > 0 else { return false }
    let id = unsafe values[0].integer
    ids = ids.map { min($0.lowerBound, id)...max($0.upperBound, id) } ?? id...id
    if recording { unsafe changes.insert(values) }
    return true
  }
}
