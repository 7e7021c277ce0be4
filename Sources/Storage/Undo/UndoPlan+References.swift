extension UndoPlan {
  /// Finds who refers to the rows that would go, and whom the rows that would come back need.
  mutating func judgeReferences(_ db: borrowing Connection) throws {
    let incoming = Dictionary(grouping: foreignKeys, by: \.parent)
    let outgoing = Dictionary(grouping: foreignKeys, by: \.child)
    let restoredKeys = restoredKeys(incoming)
    var outside: [(record: Int, reason: KeptReason, row: RowKey)] = []
    for place in rows.indices {
      let row = rows[place]
      guard records[row.record].state == .reversing else { continue }
      for key in incoming[row.key.table] ?? [] {
        guard let lost = lostKey(key, of: row) else { continue }
        for id in try db.ids(key.childrenSQL, lost) {
          let child = RowKey(table: key.child, id: id)
          if let other = places[child], !rows[other].refers(key, to: lost) {
            depend(row.record, on: rows[other].record, .referredTo(by: child))
          } else {
            outside.append((row.record, .referredTo(by: child), child))
            break
          }
        }
      }
      for key in outgoing[row.key.table] ?? [] {
        guard let needed = neededKey(key, of: row) else { continue }
        if let other = restoredKeys[RestoredKey(key, needed)] {
          depend(row.record, on: rows[other].record, .needs(rows[other].key))
        } else if let fault = try missing(key, needed, db) {
          outside.append((row.record, fault.reason, fault.row))
        }
      }
    }
    try later.watch(outside.map(\.row), db)
    for (record, reason, row) in outside {
      keep(record, reason, later: later.batches(of: row))
    }
  }

  private mutating func depend(_ record: Int, on cause: Int, _ reason: KeptReason) {
    guard record != cause else { return }
    dependants[cause, default: []].append((record, reason))
  }

  /// The key by which others refer to the row now and that it will not have after the undo.
  private func lostKey(_ key: ForeignKey, of row: PlannedRow) -> [SQLiteValue]? {
    guard let present = row.present, let now = ForeignKey.key(key.to, of: present) else {
      return nil
    }
    guard let restored = row.restored else { return now }
    return ForeignKey.key(key.to, of: restored) == now ? nil : now
  }

  /// The key that the row will refer to after the undo and does not refer to now.
  private func neededKey(_ key: ForeignKey, of row: PlannedRow) -> [SQLiteValue]? {
    guard let restored = row.restored, let then = ForeignKey.key(key.from, of: restored) else {
      return nil
    }
    guard let present = row.present else { return then }
    return ForeignKey.key(key.from, of: present) == then ? nil : then
  }

  /// Why no row will have `needed` after the undo; `nil` if one will.
  private func missing(
    _ key: ForeignKey, _ needed: [SQLiteValue], _ db: borrowing Connection
  ) throws -> (reason: KeptReason, row: RowKey)? {
    for id in try db.ids(key.parentSQL, needed) {
      let parent = RowKey(table: key.parent, id: id)
      guard let place = places[parent], lostKey(key, of: rows[place]) == needed else { return nil }
      return (.needs(parent), parent)
    }
    guard key.to == [0], case .integer(let id)? = needed.first else {
      return (.constraint, RowKey(table: key.parent, id: 0))
    }
    let parent = RowKey(table: key.parent, id: id)
    return (.needs(parent), parent)
  }

  /// The rows that the undo gives a key they do not have now.
  private func restoredKeys(_ incoming: [String: [ForeignKey]]) -> [RestoredKey: Int] {
    var found: [RestoredKey: Int] = [:]
    for place in rows.indices {
      let row = rows[place]
      guard let restored = row.restored else { continue }
      for key in incoming[row.key.table] ?? [] {
        guard let then = ForeignKey.key(key.to, of: restored) else { continue }
        if let present = row.present, ForeignKey.key(key.to, of: present) == then { continue }
        found[RestoredKey(key, then)] = place
      }
    }
    return found
  }
}

extension PlannedRow {
  /// Whether the row, once its own change is taken back, still refers to `target`.
  fileprivate func refers(_ key: ForeignKey, to target: [SQLiteValue]) -> Bool {
    guard let restored else { return false }
    return ForeignKey.key(key.from, of: restored) == target
  }
}

/// A parent's key that an undo brings back.
private struct RestoredKey: Hashable {
  let table: String
  let columns: [Int]
  let values: [SQLiteValue]

  init(_ key: ForeignKey, _ values: [SQLiteValue]) {
    table = key.parent
    columns = key.to
    self.values = values
  }
}
