package import Records
package import Storage

extension UnionService {
  /// Puts a union under another from a day on; the link before it ends that day.
  package func move(
    _ code: String, to parent: String, line: UnionLine, on day: Day, in db: borrowing Connection
  ) throws -> Entered {
    let union = try db.union(code: code)
    let target = try db.union(code: parent)
    try checkExists(union, on: day)
    if let old = try db.parentLink(of: union.id, line: line, on: day) {
      if old.parent == target.id { return Entered("union", union.id.rawValue, .unchanged) }
      guard old.from < day else {
        throw Problem(
          .value, "union.moved_same_day",
          ["code": .text(code), "on": .day(day), "from": .day(old.from)])
      }
      var ended = old
      ended.to = day
      try db.update(ended, from: old)
    }
    // A move entered late ends where the next one begins.
    let next = try db.value(
      Day?.self,
      """
      SELECT min(from_on) FROM union_parent
      WHERE union_id = \(union.id) AND line = \(line) AND from_on > \(day)
      """)
    try attach(union, line, parent, from: day, to: next ?? nil, in: db)
    return Entered("union", union.id.rawValue, .changed)
  }

  /// Links a new union to the parent it has now: since both exist, until better is known.
  func attachSince(
    _ start: Day, _ union: TradeUnion, _ line: UnionLine, _ parentCode: String?,
    in db: borrowing Connection
  ) throws {
    guard let parentCode else { return }
    let parent = try db.union(code: parentCode)
    let from = max(start, parent.foundedOn ?? start)
    try attach(union, line, parentCode, from: from, in: db)
  }

  /// Links a union to a parent, after `union.no_cycle` and `union.level_order`.
  func attach(
    _ union: TradeUnion, _ line: UnionLine, _ parentCode: String, from day: Day, to end: Day? = nil,
    in db: borrowing Connection
  ) throws {
    let parent = try db.union(code: parentCode)
    try checkLink(union, line, to: parent, from: day, to: end, in: db)
    try refuseOverlap(union, line, day, end, beside: nil, in: db)
    try db.insert(
      UnionParent(
        id: Identifier(rawValue: try db.nextID(in: "union_parent")), union: union.id, line: line,
        parent: parent.id, from: day, to: end))
  }

  /// What must hold of a link on each of its days, or on its first.
  func checkLink(
    _ union: TradeUnion, _ line: UnionLine, to parent: TradeUnion, from day: Day, to end: Day?,
    in db: borrowing Connection
  ) throws {
    try desk.judge(
      union.cycleBreach(
        movingUnder: parent.code,
        whoseChainIs: try db.codesAbove(parent, line, from: day, to: end)),
      on: day, "union", union.code, in: db)
    if let founded = parent.foundedOn, founded > day, day != .first {
      throw Problem(
        .value, "union.parent_not_founded",
        [
          "code": .text(union.code), "parent": .text(parent.code), "founded_on": .day(founded),
          "on": .day(day),
        ])
    }
    if let dissolved = parent.dissolvedOn, dissolved <= day {
      throw Problem(
        .value, "union.parent_dissolved",
        ["code": .text(union.code), "parent": .text(parent.code), "dissolved_on": .day(dissolved)])
    }
    if line == .administrative {
      let version = try db.version(of: union.id, on: day)
      let above = try db.version(of: parent.id, on: day)
      try desk.judge(version.levelBreach(under: above), on: day, "union", union.code, in: db)
    }
  }

  /// A union that is not there yet, or no longer, cannot be moved.
  private func checkExists(_ union: TradeUnion, on day: Day) throws {
    if let founded = union.foundedOn, day < founded {
      throw Problem(
        .value, "union.before_founding",
        ["code": .text(union.code), "founded_on": .day(founded), "on": .day(day)])
    }
    if let dissolved = union.dissolvedOn, dissolved <= day {
      throw Problem(
        .value, "union.already_dissolved",
        ["code": .text(union.code), "dissolved_on": .day(dissolved)])
    }
  }

  /// Ends a union on a day, when nobody and nothing is left in it (`union.dissolve_empty`).
  package func dissolve(_ code: String, on day: Day, in db: borrowing Connection) throws -> Entered
  {
    let old = try db.union(code: code)
    if old.dissolvedOn == day { return Entered("union", old.id.rawValue, .unchanged) }
    if let dissolved = old.dissolvedOn {
      throw Problem(
        .value, "union.already_dissolved",
        ["code": .text(code), "dissolved_on": .day(dissolved)])
    }
    var union = old
    union.dissolvedOn = day
    try checkLife(of: union, since: old, in: db)
    try db.update(union, from: old)
    return Entered("union", old.id.rawValue, .changed)
  }
}

extension Connection {
  /// Refuses an edit of a row that somebody edited since (`--revision`).
  package func checkRevision<E: Entity>(
    _ revision: Int64?, of entity: E, _ kind: String, _ key: String
  ) throws {
    guard let revision else { return }
    let present = try self.revision(of: entity)
    guard revision == present else {
      throw Problem(
        .conflict, "edit.revision",
        [
          "kind": .text(kind), "key": .text(key), "given": .count(Int(revision)),
          "present": .count(Int(present)),
        ])
    }
  }
}
