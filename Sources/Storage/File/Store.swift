/// The one door to the database, for every thread.
///
/// A report does not wait for a clerk: where the connection is in use, another to the same file
/// serves beside it (WAL). A file in memory has only one.
package final class Store: Sendable {
  package let path: String
  let migrations: [Migration]
  /// Makes the followers of a batch.
  let followers: @Sendable () -> [any Follower]
  /// The batch after which this copy shows the file (`--known-at`); such a copy is only read.
  package let knownAt: Int64?
  private let limits: Limits
  private let connection: LentConnection
  /// Opened only when needed: it reads the whole schema again, which is a good part of a short
  /// command's time.
  private let spare = SpareConnection()

  /// Takes a connection that was opened and checked.
  ///
  /// - Parameters:
  ///   - followers: makes the followers of a batch, which keep the derived tables.
  ///   - knownAt: for a copy that shows the past: the batch it stands at.
  init(
    path: String, migrations: [Migration], connection: consuming Connection,
    followers: @escaping @Sendable () -> [any Follower], knownAt: Int64? = nil
  ) {
    self.path = path
    self.migrations = migrations
    self.followers = followers
    self.knownAt = knownAt
    limits = connection.limits
    self.connection = LentConnection(connection)
  }

  /// Lends a connection that nobody else has, not even this thread further up.
  private func lend<Result>(
    _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    if path.isEmpty || path == ":memory:" { return try connection.lend(body) }
    return try connection.lendIfFree(body) ?? spare.lend(path: path, limits, body)
  }

  /// Lends one consistent view of the file, held back from writing.
  package func read<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    try Self.explaining(path) { try lend { db in try db.reading(body) } }
  }

  /// The only way to change a file: one `BEGIN IMMEDIATE`, one batch in the journal.
  ///
  /// - Parameter answer: reads what is to be told of the work, once the batch is complete and
  ///   before it is committed. When it throws, nothing is written: a refusal that is told after the
  ///   commit would be a lie.
  /// - Returns: what `body` returns and the batch; no batch when nothing was changed or the order
  ///   is a rehearsal, which is rolled back.
  package func write<Result>(
    _ order: Order, _ body: (borrowing Connection) throws -> Result,
    answer: (Result, borrowing Connection) throws -> Void = { _, _ in }
  ) throws -> Written<Result> {
    guard knownAt == nil else { throw FileError.readOnly }
    return try Self.explaining(path) {
      try lend { db in
        do {
          return try db.transaction(.writing) { db in
            let written = try db.recorded(order, followers, body)
            try db.heldBack { db in try answer(written.result, db) }
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
      try lend { db in try db.transaction(.writing, body) }
    }
  }

  /// Notes that somebody saw full identities. Not a batch: nothing of the office changed.
  package func noteAccess(
    by actor: Actor, because reason: String, command: String, rowCount: Int
  ) throws {
    guard knownAt == nil else { throw FileError.readOnly }
    try Self.explaining(path) {
      try lend { db in
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
  /// Runs `body` in a transaction of a connection that may write, but not now.
  fileprivate func reading<Result>(
    _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    try heldBack { db in try db.transaction(.reading, body) }
  }

  /// Runs `body` on a connection that may not write meanwhile.
  fileprivate func heldBack<Result>(
    _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    let isHeldBack = try value(Bool.self, "PRAGMA query_only") ?? false
    if isHeldBack { return try body(self) }
    try run(script: "PRAGMA query_only = ON")
    defer { try? run(script: "PRAGMA query_only = OFF") }
    return try body(self)
  }

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
