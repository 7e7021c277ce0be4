import CSQLite

extension Connection {
  /// Runs `body` in one transaction: commits when it returns, rolls back when it throws.
  ///
  /// `IMMEDIATE` for writers, because a read that is upgraded later gets a `SQLITE_BUSY` that no
  /// busy handler is asked about: <https://sqlite.org/lang_transaction.html>
  func transaction<Result>(
    _ kind: TransactionKind, _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    try run(script: kind.rawValue)
    do {
      let result = try body(self)
      try run(script: "COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// SQLite has already rolled back after some failures; the first error is the one to report.
  func rollBack() {
    if unsafe sqlite3_get_autocommit(handle) == 0 { try? run(script: "ROLLBACK") }
  }

  /// Runs `body` so that, when it throws, what it wrote is taken back and the transaction goes on.
  package func savepoint<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    work.depth += 1
    defer { work.depth -= 1 }
    let name = "s\(work.depth)"
    try run(script: "SAVEPOINT \(name)")
    let changes = unsafe sqlite3_total_changes64(handle)
    do {
      let result = try body(self)
      try run(script: "RELEASE \(name)")
      return result
    } catch {
      if unsafe sqlite3_get_autocommit(handle) == 0 {
        // Where an index was dropped before, going back reads the whole schema anew: not for
        // nothing, when each row of a list is refused.
        let isChanged = unsafe sqlite3_total_changes64(handle) != changes
        try? run(script: (isChanged ? "ROLLBACK TO \(name); " : "") + "RELEASE \(name)")
      }
      throw error
    }
  }
}

enum TransactionKind: String {
  /// One consistent view of the file.
  case reading = "BEGIN"
  case writing = "BEGIN IMMEDIATE"
}
