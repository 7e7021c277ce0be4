package import Federation
package import Records
package import Storage

/// What a verb did, ready to be told.
package struct Handled<Result> {
  package let result: Result
  /// The batch it became; `nil` when nothing changed, or in a rehearsal.
  package let batch: Int64?
  /// In a rehearsal, what would have changed.
  package let changes: [Change]
  package let warnings: [Finding]
  package let notes: [String]
}

extension Handled: Sendable where Result: Sendable {}

/// What a verb did that enters, changes or ends one record.
package typealias Done = Handled<Entered>

extension Handled<Entered> {
  package var entered: Entered { result }
}

/// A verb of a service at work in a transaction.
package typealias Deed<Result> = (Desk, borrowing Connection) throws -> Result

/// Reads what is to be told of a verb's result, inside the verb's own transaction: where that
/// fails, nothing is written.
package typealias Telling<Result> = (Result, borrowing Connection) throws -> Void

/// Writes what is to be told of a verb's result into an output that is held back until the commit.
package typealias Showing<Result> = (Result, Output, borrowing Connection) throws -> Void

extension Office {
  /// Runs verbs of services as one batch. Whatever is to be told of the records is read by
  /// `answer` and not afterwards.
  package func handle<Result>(
    _ verbs: Deed<Result>, answer: Telling<Result> = { _, _ in }
  ) throws -> Handled<Result> {
    let desk = Desk(today: settings.today)
    desk.reason = settings.reason
    var notes: [String] = []
    let written = try worded {
      try federation.store.write(
        settings.order, { db in try verbs(desk, db) },
        answer: { result, db in
          notes = try said(desk.notes, in: db)
          try answer(result, db)
        })
    }
    return Handled(
      result: written.result, batch: written.batch?.id, changes: written.changes,
      warnings: desk.warnings, notes: notes)
  }

  /// Runs one verb of a service as one batch; see `handle`.
  package func perform(
    _ verb: Deed<Entered>, answer: Telling<Entered> = { _, _ in }
  ) throws -> Done {
    try handle(verb, answer: answer)
  }

  /// Enters one record from the texts somebody typed, by column name.
  package func enter(
    _ texts: [String: String], of kind: Kind, answer: Telling<Entered> = { _, _ in }
  ) throws -> Done {
    let fields = try read(texts, of: kind, requiresAll: true)
    return try perform(
      { desk, db in try Registry.enter([fields], of: kind, .add, desk, in: db)[0] },
      answer: answer)
  }

  /// Writes what `body` tells of the records, after noting that somebody sees them.
  ///
  /// - Parameter body: writes it and returns how many records it tells of.
  func tell(
    to output: Output, _ body: (Output, borrowing Connection) throws -> Int
  ) throws {
    let held = output.held()
    try noteAccess(rowCount: try read { db in try body(held, db) })
    try output.handOver(held)
  }
}
