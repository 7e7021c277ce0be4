import CSQLite

/// The statements a connection has prepared, by text, until it closes.
@safe final class StatementCache {
  private var free: [String: OpaquePointer] = unsafe [:]

  /// Takes the statement out, so that a nested use of the same text prepares its own.
  func take(_ sql: String) -> OpaquePointer? { unsafe free.removeValue(forKey: sql) }

  func put(_ handle: OpaquePointer, for sql: String) {
    if let other = unsafe free.updateValue(handle, forKey: sql) { unsafe sqlite3_finalize(other) }
  }

  func removeAll() {
    while let (_, handle) = unsafe free.popFirst() { unsafe sqlite3_finalize(handle) }
  }

  deinit { removeAll() }
}
