package import Domain
package import Storage

/// What a verb that handles more than one record did, ready to be told.
package struct Handled<Result> {
  package let result: Result
  /// The batch it became; `nil` when nothing changed, or in a rehearsal.
  package let batch: Int64?
  /// In a rehearsal, what would have changed.
  package let changes: [Change]
  package let warnings: [Finding]
  package let notes: [String]
}

extension Office {
  /// Runs verbs of services as one batch.
  package func handle<Result>(
    _ verbs: (Desk, borrowing Connection) throws -> Result
  ) throws -> Handled<Result> {
    let desk = Desk(today: settings.today)
    let written = try federation.store.write(settings.order) { db in try verbs(desk, db) }
    return Handled(
      result: written.result, batch: written.batch?.id, changes: written.changes,
      warnings: desk.warnings, notes: try said(desk.notes))
  }
}
