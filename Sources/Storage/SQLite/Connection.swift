import CSQLite

/// One open database file. Closed when its value goes out of scope.
///
/// It is lent and never handed out, and it cannot be copied: whoever holds it is alone with it,
/// which is why it may go from thread to thread although SQLite's own mutex is off.
@safe package struct Connection: ~Copyable, @unchecked Sendable {
  let handle: OpaquePointer
  private let cache: StatementCache
  private let busyHandler: BusyHandler
  /// What belongs to the transaction under way.
  let work = Work()
  let limits: Limits

  /// How a file is opened.
  enum Mode: Int32 {
    case readOnly, readWrite, create
    var flags: Int32 {
      switch self {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    }
  }

  /// - Parameter path: a file, `:memory:`, or empty for a private file that vanishes on closing.
  init(path: String, mode: Mode, limits: Limits = .usual) throws(SQLiteError) {
    Self.settle
    var handle: OpaquePointer?
    let flags = mode.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe handle else {
      let message = unsafe String(cString: sqlite3_errmsg(handle))
      unsafe sqlite3_close(handle)
      throw SQLiteError(code: code, message: message, sql: nil)
    }
    unsafe self.handle = opened
    self.limits = limits
    cache = StatementCache()
    busyHandler = unsafe BusyHandler(installedOn: opened, limit: limits.lockMilliseconds)
    // No throw below: a noncopyable value whose fields are all set may not fail to be made.
    for (option, value) in Self.safeguards {
      _ = unsafe csqlite_db_config_int(opened, option, value)
    }
    unsafe UndoGate.register(on: opened, work: work)
    unsafe RowFeed.register(on: opened, work: work)
    unsafe StopRequest.isHeard(by: opened)
  }

  /// SQLite counts no bytes: a lock around each piece of memory was a tenth of a large import.
  /// <https://sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus>
  private static let settle: Void = { _ = csqlite_config_int(SQLITE_CONFIG_MEMSTATUS, 0) }()

  /// <https://sqlite.org/security.html>: "untrusted SQLite database files".
  private static let safeguards: [(Int32, Int32)] = [
    (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
    (SQLITE_DBCONFIG_DEFENSIVE, 1),
    (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    (SQLITE_DBCONFIG_DQS_DML, 0),
    (SQLITE_DBCONFIG_DQS_DDL, 0),
  ]

  deinit {
    cache.removeAll()
    unsafe sqlite3_close_v2(handle)
    busyHandler.free()
  }

  /// Lends the prepared statement of `sql` to `body`.
  package func withStatement<Result>(_ sql: String, _ body: (inout Statement) throws -> Result)
    throws -> Result
  {
    let prepared = try unsafe cache.take(sql) ?? prepare(sql)
    do {
      var statement = unsafe Statement(handle: prepared)
      let result = try body(&statement)
      unsafe cache.put(prepared, for: sql)
      return result
    } catch {
      // A statement that failed would return its old error when it is reset again.
      unsafe sqlite3_finalize(prepared)
      throw error
    }
  }

  /// A statement that the caller finalises.
  func prepareOwned(_ sql: String) throws(SQLiteError) -> OpaquePointer {
    try unsafe prepare(sql)
  }

  private func prepare(_ sql: String) throws(SQLiteError) -> OpaquePointer {
    var statement: OpaquePointer?
    var sql = sql
    var code = SQLITE_ERROR
    var rest = 0
    sql.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { chars in
        var tail: UnsafePointer<CChar>?
        code = unsafe sqlite3_prepare_v3(
          handle, chars.baseAddress, Int32(chars.count), UInt32(SQLITE_PREPARE_PERSISTENT),
          &statement, &tail)
        if let tail = unsafe tail, let start = chars.baseAddress {
          rest = unsafe chars.count - (tail - start)
        }
      }
    }
    guard code == SQLITE_OK else { throw failure(code, in: sql) }
    guard let prepared = unsafe statement else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "there is no statement", sql: sql)
    }
    // SQLite stops at the first `;` and would silently leave the rest undone.
    guard sql.utf8.suffix(rest).allSatisfy({ $0 == 0x20 || $0 == 0x0a || $0 == 0x3b }) else {
      unsafe sqlite3_finalize(prepared)
      throw SQLiteError(code: SQLITE_MISUSE, message: "a second statement follows", sql: sql)
    }
    return unsafe prepared
  }

  /// Runs SQL that we wrote and that holds no value from outside: a migration, a pragma.
  func run(script: String) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, in: script) }
  }

  /// Lets the transaction under way see the file's pages where the system caches them, without a
  /// copy of each: for a question that looks at a few pages here and there. Not for one that reads
  /// the whole file, whose pages would all count as the program's memory.
  /// <https://sqlite.org/mmap.html>
  package func mapPages() throws(SQLiteError) {
    try run(script: "PRAGMA mmap_size = \(1 << 40)")
  }

  /// How much of the file stays in memory, in kilobytes; without a figure as much as SQLite keeps by
  /// itself. <https://sqlite.org/pragma.html#pragma_cache_size>
  package func keepPages(kilobytes: Int = 2_000) throws(SQLiteError) {
    try run(script: "PRAGMA cache_size = -\(kilobytes)")
  }

  func failure(_ code: Int32, in sql: String? = nil) -> SQLiteError {
    unsafe SQLiteError(code: code, message: String(cString: sqlite3_errmsg(handle)), sql: sql)
  }

  /// Rows that the last INSERT, UPDATE or DELETE changed.
  package var changedRows: Int { unsafe Int(sqlite3_changes64(handle)) }
}
