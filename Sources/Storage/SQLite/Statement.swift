import CSQLite

/// A prepared statement, lent by its connection. Values are bound from left to right.
@safe package struct Statement: ~Copyable {
  let handle: OpaquePointer
  private var bound: Int32 = 0

  init(handle: OpaquePointer) { unsafe self.handle = handle }

  /// Gives the next parameter its value.
  package mutating func bind(_ value: some ColumnValue) {
    bound += 1
    let code = value.bind(to: self, at: bound)
    precondition(code == SQLITE_OK, "SQLite took no value \(bound): more values than places?")
  }

  /// Runs to the end, lending each row to `body`, then is ready to be bound again.
  package mutating func eachRow(_ body: (inout Row) throws -> Void) throws {
    defer { reset() }
    while true {
      switch unsafe sqlite3_step(handle) {
      case SQLITE_ROW:
        var row = unsafe Row(handle: handle)
        try body(&row)
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  package mutating func run() throws { try eachRow { _ in } }

  private mutating func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
    bound = 0
  }

  private func failure(_ code: Int32) -> SQLiteError {
    unsafe SQLiteError(
      code: code, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))),
      sql: String(cString: sqlite3_sql(handle)))
  }
}
