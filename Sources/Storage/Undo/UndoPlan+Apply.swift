extension UndoPlan {
  /// Takes back what can be taken back. What the schema refuses is kept, with what depends on it.
  mutating func apply(_ db: borrowing Connection) throws {
    while !reversing.isEmpty {
      let failed = try attempt(reversing, db)
      guard !failed.isEmpty else { return }
      for record in failed { keep(record, .constraint, later: []) }
      spread()
    }
  }

  /// All at once; if that is refused, record by record, to learn which.
  ///
  /// - Returns: the records that were refused. Then nothing was written.
  private func attempt(_ records: [Int], _ db: borrowing Connection) throws -> [Int] {
    let places = records.flatMap { self.records[$0].rows }
    if try isAccepted(db, { db in try reverse(places, db) }) { return [] }
    var refused = records
    _ = try isAccepted(db) { db in
      // In rounds, since one record may wait for what another gives up: a number, say.
      while true {
        let waiting = try refused.filter { record in
          try !isAccepted(db) { db in try reverse(self.records[record].rows, db) }
        }
        defer { refused = waiting }
        if waiting.isEmpty { return }
        if waiting.count == refused.count { throw Refusal() }
      }
    }
    return refused
  }

  /// Whether the schema took what `body` wrote; if not, it is taken back.
  private func isAccepted(
    _ db: borrowing Connection, _ body: (borrowing Connection) throws -> Void
  ) throws -> Bool {
    do {
      try db.savepoint(body)
      return true
    } catch let error as SQLiteError where error.isConstraint {
      return false
    } catch is Refusal {
      return false
    }
  }

  /// Deletions first, children before parents; then edits; then what comes back.
  private func reverse(_ places: [Int], _ db: borrowing Connection) throws {
    let rows = places.sorted().map { self.rows[$0] }
    for row in rows.reversed() where row.change.operation == .insert { try delete(row, db) }
    try inRounds(rows.filter { $0.change.operation == .update }) { try restore($0, db) }
    try inRounds(rows.filter { $0.change.operation == .delete }) { try bringBack($0, db) }
  }

  /// One row may wait for what another gives up. Throws the refusal when none gets further.
  private func inRounds(_ rows: [PlannedRow], _ write: (PlannedRow) throws -> Void) throws {
    var waiting = rows
    while !waiting.isEmpty {
      var refused: [PlannedRow] = []
      var refusal: SQLiteError?
      for row in waiting {
        do {
          try write(row)
        } catch let error as SQLiteError where error.isConstraint {
          refused.append(row)
          refusal = error
        }
      }
      if let refusal, refused.count == waiting.count { throw refusal }
      waiting = refused
    }
  }

  private func delete(_ row: PlannedRow, _ db: borrowing Connection) throws {
    try db.withStatement(row.shape.deleteSQL) { statement in
      statement.bind(row.key.id)
      try statement.run()
    }
  }

  private func restore(_ row: PlannedRow, _ db: borrowing Connection) throws {
    let changed = row.changedColumns
    guard !changed.isEmpty || row.shape.revision != nil else { return }
    try db.withStatement(row.shape.updateSQL(changed)) { statement in
      for column in changed { statement.bind(row.change.before[column] ?? .null) }
      statement.bind(row.key.id)
      try statement.run()
    }
  }

  private func bringBack(_ row: PlannedRow, _ db: borrowing Connection) throws {
    guard var values = row.restored else { return }
    if let place = row.shape.revision, place < values.count {
      values[place] = .integer(lastRevision(of: row, at: place) + 1)
    }
    try db.withStatement(row.shape.insertSQL(columnCount: values.count)) { statement in
      for value in values { statement.bind(value) }
      try statement.run()
    }
  }

  /// The highest revision the row is known to have had.
  private func lastRevision(of row: PlannedRow, at place: Int) -> Int64 {
    let images = [row.change.before, later.deletedImage(of: row.key) ?? []]
    let revisions = images.map { image -> Int64 in
      guard place < image.count, case .integer(let revision)? = image[place] else { return 0 }
      return revision
    }
    return revisions.max() ?? 0
  }
}

/// Rolls a round back when the schema still refuses a record.
private struct Refusal: Error {}
