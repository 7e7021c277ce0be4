extension JournalRecorder {
  /// Puts away what was recorded until now, so that what is loaded comes after it.
  func rest(_ connection: borrowing Connection) throws {
    try drain(connection)
    session = Session()
  }

  /// Records nothing until it shall.
  func suspend() {
    // What holds nothing need not be kept, and SQLite then asks nobody about each row.
    if session.isEmpty { session = Session() } else { session.enable(false) }
  }

  /// Records again.
  func resume(_ connection: borrowing Connection) throws {
    if session.exists {
      session.enable(true)
    } else {
      session = try Session(of: connection, tables: tables)
    }
  }

  /// Tells the followers of rows that were loaded in bulk.
  func note(loaded ids: [String: ClosedRange<Int64>]) throws {
    guard !isRehearsal, !ids.isEmpty else { return }
    try following.note(loaded: ids)
  }
}
