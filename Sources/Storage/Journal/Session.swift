import CSQLite

/// SQLite's recorder of what changes in named tables: <https://sqlite.org/sessionintro.html>
@safe struct Session: ~Copyable {
  private let handle: OpaquePointer

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

  deinit { unsafe sqlite3session_delete(handle) }

  var isEmpty: Bool { unsafe sqlite3session_isempty(handle) != 0 }
  var memoryUsed: Int64 { unsafe sqlite3session_memory_used(handle) }

  /// What changed since the session began, each row once.
  func changeset() throws(SQLiteError) -> [UInt8] {
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
