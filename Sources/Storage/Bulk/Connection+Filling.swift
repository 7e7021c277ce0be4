import CSQLite

extension Connection {
  /// Fills a derived table, which is no part of the journal; rows that are there are passed over.
  ///
  /// - Parameter next: the values of the next row, all columns in the table's order, which stay
  ///   until the one after it is asked for.
  package func fill(
    _ table: String, columns: Int, _ next: () -> UnsafeBufferPointer<BulkValue>?
  ) throws {
    let statement = try unsafe prepareFeed(into: table, columns: columns, passing: true)
    defer { unsafe sqlite3_finalize(statement) }
    try unsafe feed(statement, next)
  }

  /// A statement that inserts the rows of a feed, up to one that the schema refuses, or past such
  /// rows. The caller finalises it.
  ///
  /// Never all or nothing: for that SQLite would keep a copy of each page as it was before.
  func prepareFeed(
    into table: String, columns: Int, passing passes: Bool = false
  ) throws -> OpaquePointer {
    precondition(columns <= RowFeed.columnLimit, "\(table) has \(columns) columns")
    let values = (0..<columns).map { "c\($0)" }.joined(separator: ", ")
    return try unsafe prepareOwned(
      """
      INSERT OR \(passes ? "IGNORE" : "FAIL") INTO \(SchemaName(table).quoted)
      SELECT \(values) FROM \(RowFeed.table)
      """)
  }

  /// Runs such a statement.
  ///
  /// - Parameter checked: otherwise CHECK constraints and foreign keys are left out. Who says so
  ///   looks at them then, for all rows at once (`check`): SQLite would make each list of an `IN`
  ///   anew for every row.
  func feed(
    _ statement: OpaquePointer, checked: Bool = true, _ next: () -> RowFeed.Row?
  ) throws {
    try unsafe withoutActuallyEscaping(next) { next in
      work.feed = unsafe RowFeed(next)
      if !checked { try enforceConstraints(false) }
      defer {
        if !checked { try? enforceConstraints(true) }
        work.feed = nil
      }
      let code = unsafe sqlite3_step(statement)
      defer { unsafe sqlite3_reset(statement) }
      guard code == SQLITE_DONE else { throw failure(code) }
    }
  }

  /// Statements are prepared again when this changes. Unlike its pragma the option of foreign keys
  /// works within a transaction.
  private func enforceConstraints(_ shall: Bool) throws(SQLiteError) {
    _ = unsafe csqlite_db_config_int(handle, SQLITE_DBCONFIG_ENABLE_FKEY, shall ? 1 : 0)
    try run(script: "PRAGMA ignore_check_constraints = \(shall ? "OFF" : "ON")")
  }
}
