import CSQLite

extension Store {
  /// Takes back what a batch did (撤销), record by record; a batch of its own.
  ///
  /// A record is taken back whole or kept whole: it is kept, and named with the batches that came
  /// later, when a row of it was edited since, when a row that stays refers to it, or when what
  /// it refers to is gone. Final records are refused. If nothing could be taken back there is no
  /// batch. Throws `JournalError.protected` for the program's own batches and
  /// `JournalError.erased` where the chunk is gone.
  ///
  /// - Parameters:
  ///   - before: looks at the file before anything is taken back.
  ///   - after: looks at it after that, and refuses the whole undo by throwing.
  ///   - answer: as in `write`.
  package func undo(
    batch: Int64, order: Order, map: RecordMap,
    before: (borrowing Connection) throws -> Void = { _ in },
    after: (borrowing Connection) throws -> Void = { _ in },
    answer: (UndoOutcome, borrowing Connection) throws -> Void = { _, _ in }
  ) throws -> Written<UndoOutcome> {
    try write(
      order,
      { db in
        try before(db)
        guard try !db.batch(batch).command.hasPrefix(Migration.commandPrefix) else {
          throw JournalError.protected(batch: batch)
        }
        var plan = try UndoPlan(of: batch, map: map, db)
        // Until the end, so that the order of rows does not matter.
        try db.run(script: "PRAGMA defer_foreign_keys = ON")
        // Triggers that keep appended rows let go.
        db.work.isUndoing = true
        defer { db.work.isUndoing = false }
        try plan.apply(db)
        try db.checkDeferredKeys()
        try after(db)
        return plan.outcome
      }, answer: answer)
  }
}

extension Connection {
  /// Fails before the commit would, also in a rehearsal, if a row is left without its parent.
  fileprivate func checkDeferredKeys() throws {
    var open: Int32 = 0
    var highest: Int32 = 0
    unsafe sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
    guard open == 0 else {
      throw SQLiteError(
        code: Int32(CSQLITE_CONSTRAINT_FOREIGNKEY), message: "undo leaves an orphan", sql: nil)
    }
  }
}
