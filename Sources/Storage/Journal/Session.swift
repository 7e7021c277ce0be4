import CSQLite

/// SQLite's recorder of what changes in named tables: <https://sqlite.org/sessionintro.html>
@safe struct Session: ~Copyable {
  private let handle: OpaquePointer?

  /// One that records nothing, and costs the connection nothing.
  init() { unsafe handle = nil }

  /// - Parameter tables: parents before children, so that a chunk reads in a sensible order.
  init(of connection: borrowing Connection, tables: [String]) throws(SQLiteError) {
    var session: OpaquePointer?
    let code = unsafe sqlite3session_create(connection.handle, "main", &session)
    guard code == SQLITE_OK, let created = unsafe session else { throw connection.failure(code) }
    // By name, not all at once: the journal's own tables must stay out.
    for table in tables {
      let code = unsafe sqlite3session_attach(created, table)
      guard code == SQLITE_OK else {
        unsafe sqlite3session_delete(created)
        throw connection.failure(code)
      }
    }
    unsafe handle = created
  }

  deinit { if exists { unsafe sqlite3session_delete(handle) } }

  var exists: Bool { unsafe handle != nil }
  var isEmpty: Bool { unsafe handle == nil || sqlite3session_isempty(handle) != 0 }
  var memoryUsed: Int64 { unsafe handle == nil ? 0 : sqlite3session_memory_used(handle) }

  /// Goes on recording, or stops until it shall go on.
  func enable(_ isEnabled: Bool) {
    if exists { _ = unsafe sqlite3session_enable(handle, isEnabled ? 1 : 0) }
  }

  /// What changed since the session began, each row once.
  func changeset() throws(SQLiteError) -> [UInt8] {
    guard exists else { return [] }
    var count: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    let code = unsafe sqlite3session_changeset(handle, &count, &bytes)
    defer { unsafe sqlite3_free(bytes) }
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, message: "no changeset could be made", sql: nil)
    }
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  }
}
