import Federation
import Records
import Storage

/// What becomes of a record on file that a row of a list is about (已有记录).
package enum ExistingRecords: String, CaseIterable, Sendable {
  /// It takes over what the row says; an empty cell keeps what is there.
  case update
  /// Only what is empty is filled in.
  case fill
  /// It is left alone.
  case skip
}

extension Importer {
  /// Enters rows that belong together.
  ///
  /// - Returns: what each row did, in the rows' order; `nil` for one that was left alone.
  func enter(
    _ rows: [Fields], of kind: Kind, _ desk: Desk, in db: borrowing Connection
  ) throws -> [Entered?] {
    guard existing != .update else { return try enterAll(rows, of: kind, desk, in: db) }
    let today = desk.today
    // Of what is one record no part is entered alone.
    let isLeftWhole = kind.isWhole && existing == .skip
    let key = isLeftWhole ? [kind.group].compactMap { $0 } : kind.key
    var known = try rows.map { try db.record(of: kind, like: $0, by: key, asOf: today) }
    var left = Set(existing == .skip ? rows.indices.filter { known[$0] != nil } : [])
    while true {
      let chosen = rows.indices.filter { !left.contains($0) }
      guard !chosen.isEmpty else { return rows.map { _ in nil } }
      let warned = desk.warnings.count
      do {
        let chosenRows = chosen.map { rows[$0].filling(known[$0], of: kind) }
        let entered = try db.savepoint { db in
          let entered = try enterAll(chosenRows, of: kind, desk, in: db)
          let changed = zip(chosen, entered).filter { $1.effect == .changed && known[$0] == nil }
          if !kind.isWhole, !changed.isEmpty { throw KnownOtherwise(rows: changed) }
          return entered
        }
        var outcome: [Entered?] = rows.map { _ in nil }
        for (index, one) in zip(chosen, entered) { outcome[index] = one }
        return outcome
      } catch let otherwise as KnownOtherwise {
        desk.withdraw(warningsAfter: warned)
        for (index, one) in otherwise.rows {
          known[index] = try db.record(of: kind, id: one.id, asOf: today)
          if existing == .skip || known[index] == nil { left.insert(index) }
        }
      }
    }
  }

  private func enterAll(
    _ rows: [Fields], of kind: Kind, _ desk: Desk, in db: borrowing Connection
  ) throws -> [Entered] {
    if let joining { return try joining.enter(rows, desk, in: db) }
    let entered = try Registry.enter(rows, of: kind, .merge, desk, in: db)
    for row in rows where row.values.values.contains(.cleared) {
      try checkCleared(row, of: kind, asOf: desk.today, in: db)
    }
    return entered
  }

  /// What is not entered by hand, such as a day that an event tells, is cleared by no list: the row
  /// is refused rather than passed over.
  private func checkCleared(
    _ row: Fields, of kind: Kind, asOf day: Day, in db: borrowing Connection
  ) throws {
    guard let record = try db.record(of: kind, like: row, asOf: day) else { return }
    for field in kind.fields where row.isCleared(field.name) && record[field.name] != nil {
      throw Problem(
        .value, "import.not_cleared", ["field": .field("\(kind.name).\(field.name)")])
    }
  }
}

/// Rows that the service knew by more than their key, as a file of a household by its applicant.
private struct KnownOtherwise: Error {
  let rows: [(index: Int, entered: Entered)]
}

extension Fields {
  /// The row with what is on record in place of what it says otherwise; but for whose record it is.
  fileprivate func filling(_ record: Fields?, of kind: Kind) -> Fields {
    guard let record else { return self }
    var fields = self
    for (name, value) in values where !kind.key.contains(name) && !kind.owner.contains(name) {
      if case .identity = value { continue }
      if let kept = record[name] {
        fields[name] = kept
      } else if value == .cleared {
        fields[name] = nil
      }
    }
    return fields
  }
}
