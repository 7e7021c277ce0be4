/// The one door to the database, for every thread.
///
/// Reading and writing use separate connections of the same file (WAL), so that a report does not
/// wait for a clerk. A file in memory has only one.
package final class Store: Sendable {
  package let path: String
  let migrations: [Migration]
  /// Makes the followers of a batch.
  let followers: @Sendable () -> [any Follower]
  /// The batch after which this copy shows the file (`--known-at`); such a copy is only read.
  package let knownAt: Int64?
  // In this order, which is the order of their end: the last connection to close puts the log
  // (`-wal`) into the file and removes it, which one that only reads cannot do.
  private let reader: LentConnection?
  private let writer: LentConnection

  /// Takes connections that were opened and checked.
  ///
  /// - Parameters:
  ///   - followers: makes the followers of a batch, which keep the derived tables.
  ///   - knownAt: for a copy that shows the past: the batch it stands at.
  init(
    path: String, migrations: [Migration], writer: consuming Connection,
    followers: @escaping @Sendable () -> [any Follower], knownAt: Int64? = nil
  ) throws {
    self.path = path
    self.migrations = migrations
    self.followers = followers
    self.knownAt = knownAt
    let isPrivate = path.isEmpty || path == ":memory:"
    if isPrivate {
      reader = nil
    } else {
      let opened = try Connection(path: path, mode: .readOnly, limits: writer.limits)
      try opened.run(script: "PRAGMA query_only = ON")
      reader = LentConnection(opened)
    }
    self.writer = LentConnection(writer)
  }

  /// Lends one consistent view of the file.
  package func read<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    try Self.explaining(path) {
      try (reader ?? writer).lend { db in try db.transaction(.reading, body) }
    }
  }

  /// The only way to change a file: one `BEGIN IMMEDIATE`, one batch in the journal.
  ///
  /// - Returns: what `body` returns and the batch; no batch when nothing was changed or the order
  ///   is a rehearsal, which is rolled back.
  package func write<Result>(
    _ order: Order, _ body: (borrowing Connection) throws -> Result
  ) throws -> Written<Result> {
    guard knownAt == nil else { throw FileError.readOnly }
    return try Self.explaining(path) {
      try writer.lend { db in
        do {
          return try db.transaction(.writing) { db in
            let written = try db.recorded(order, followers, body)
            if order.isRehearsal { throw Rehearsed(written: written) }
            return written
          }
        } catch let rehearsed as Rehearsed<Result> {
          return rehearsed.written
        }
      }
    }
  }

  /// Writes derived tables anew. Not a batch: nothing of the office changes.
  package func derive(_ body: (borrowing Connection) throws -> Void) throws {
    guard knownAt == nil else { throw FileError.readOnly }
    try Self.explaining(path) {
      try writer.lend { db in try db.transaction(.writing, body) }
    }
  }

  /// Notes that somebody saw full identities. Not a batch: nothing of the office changed.
  package func noteAccess(
    by actor: Actor, because reason: String, command: String, rowCount: Int
  ) throws {
    guard knownAt == nil else { throw FileError.readOnly }
    try Self.explaining(path) {
      try writer.lend { db in
        try db.transaction(.writing) { db in
          try db.run(
            """
            INSERT INTO access_log (at_utc, actor, on_behalf_of, reason, command, row_count)
            VALUES (\(Clock.utcNow()), \(actor.login), \(actor.onBehalfOf), \(reason), \(command),
              \(rowCount))
            """)
        }
      }
    }
  }

  /// Says what SQLite's failures mean for the file; the rest passes.
  static func explaining<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SQLiteError where error.isBusy {
      throw FileError.locked
    } catch let error as SQLiteError where error.isDamaged {
      throw FileError.damaged(path: path)
    }
  }
}

/// What a write returned, and the batch it became.
package struct Written<Result> {
  package let result: Result
  /// `nil` when nothing was changed, or in a rehearsal.
  package let batch: Batch?
  /// In a rehearsal: what would have changed, each row once.
  package let changes: [Change]
}

/// Carries the outcome of a rehearsal past its rollback, on one thread.
private struct Rehearsed<Result>: Error, @unchecked Sendable {
  let written: Written<Result>
}

extension Connection {
  /// Runs `body` and records what it changes as one batch, inside a transaction.
  fileprivate func recorded<Result>(
    _ order: Order, _ followers: () -> [any Follower],
    _ body: (borrowing Connection) throws -> Result
  ) throws -> Written<Result> {
    let recorder = try JournalRecorder(
      self, order: order, tables: try journalledTables(), followers: followers())
    work.recorder = recorder
    defer { work.recorder = nil }
    let result = try body(self)
    if order.isRehearsal {
      return Written(result: result, batch: nil, changes: try recorder.changesSoFar(self))
    }
    return Written(result: result, batch: try recorder.finish(self), changes: [])
  }
}
