package import Records
package import Storage

/// What the office does when unions merge, split or end with successors. Each verb runs inside one
/// write.
package struct SuccessionService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Merges unions into one (合并), which may be one of them; the others end that day.
  package func merge(
    _ codes: [String], into target: String, on day: Day, _ handover: Handover,
    in db: borrowing Connection
  ) throws -> Handed {
    var handover = handover
    handover.rest = target
    let into = try db.union(code: target)
    var sources: [(union: TradeUnion, depth: Int)] = []
    for code in codes where code != target {
      let union = try db.union(code: code)
      guard !sources.contains(where: { $0.union.id == union.id }) else { continue }
      sources.append((union, try db.chain(from: union, on: day).count))
    }
    guard !sources.isEmpty else {
      throw Problem(.usage, "union.merge_what", ["code": .text(target)])
    }
    // From below upwards: a union that ends with the one above it is out of the way by then.
    sources.sort { $0.depth > $1.depth }
    var counts: [HandoverCount] = []
    var isChanged = false
    for (union, _) in sources {
      let done = try end(union, .merge, on: day, handover, in: db)
      counts += done.counts
      if done.entered.effect == .changed { isChanged = true }
    }
    return Handed(
      entered: Entered("union", into.id.rawValue, isChanged ? .changed : .unchanged),
      counts: counts)
  }

  /// Splits a union (分立). With a rest it ends and what is not named goes there; else it goes on
  /// and only what is named leaves it.
  ///
  /// - Parameter targets: the codes of the unions it is split into; nothing may go elsewhere.
  package func split(
    _ code: String, into targets: [String], on day: Day, _ handover: Handover,
    in db: borrowing Connection
  ) throws -> Handed {
    let union = try db.union(code: code)
    for target in handover.members.values.sorted() + handover.places.values.sorted()
    where !targets.contains(target) && target != handover.rest {
      throw Problem(
        .value, "union.split_elsewhere",
        ["target": .text(target), "targets": .text(targets.joined(separator: ", "))])
    }
    if handover.rest != nil, handover.rest != code {
      return try end(union, .split, on: day, handover, also: targets, in: db)
    }
    guard !handover.members.isEmpty || !handover.places.isEmpty else {
      throw Problem(.usage, "union.split_what", ["code": .text(code)])
    }
    var staying = handover
    staying.rest = nil
    let work = try HandoverWork(union, staying, on: day, isEnding: false, in: db)
    try checkDay(work)
    let counts = try handOver(work, in: db)
    let isNew = try record(work, .split, also: targets, in: db)
    let isChanged = isNew || !counts.isEmpty
    return Handed(
      entered: Entered("union", union.id.rawValue, isChanged ? .changed : .unchanged),
      counts: counts)
  }

  /// Dissolves a union (撤销) whose people and things go to another; an empty one without.
  package func dissolve(
    _ code: String, on day: Day, _ handover: Handover, in db: borrowing Connection
  ) throws -> Handed {
    guard handover.isEmpty else {
      return try end(try db.union(code: code), .dissolve, on: day, handover, in: db)
    }
    let entered = try UnionService(desk).dissolve(code, on: day, in: db)
    if entered.effect == .changed, let document = handover.document {
      _ = try Succession.keep(
        Identifier(rawValue: entered.id), nil, .dissolve, on: day, document, in: db)
    }
    return Handed(entered: entered, counts: [])
  }

  /// Ends a union on a day after everything has been handed over.
  private func end(
    _ old: TradeUnion, _ how: Succession.How, on day: Day, _ handover: Handover,
    also targets: [String] = [], in db: borrowing Connection
  ) throws -> Handed {
    let entered = Entered("union", old.id.rawValue, .unchanged)
    if let dissolved = old.dissolvedOn {
      if dissolved == day, try isRecorded(old, how, on: day, handover, in: db) {
        return Handed(entered: entered, counts: [])
      }
      throw Problem(
        .value, "union.already_dissolved",
        ["code": .text(old.code), "dissolved_on": .day(dissolved)])
    }
    let work = try HandoverWork(old, handover, on: day, isEnding: true, in: db)
    try checkDay(work)
    let counts = try handOver(work, in: db)
    var union = old
    union.dissolvedOn = day
    try UnionService(desk).checkLife(of: union, since: old, in: db)
    try db.update(union, from: old)
    try record(work, how, also: targets, in: db)
    return Handed(entered: Entered("union", old.id.rawValue, .changed), counts: counts)
  }

  private func isRecorded(
    _ union: TradeUnion, _ how: Succession.How, on day: Day, _ handover: Handover,
    in db: borrowing Connection
  ) throws -> Bool {
    let rest = try handover.rest.map { try db.union(code: $0).id.rawValue }
    return try db.successions(about: union.id).contains {
      $0.union.id == union.id.rawValue && $0.how == how && $0.on == day
        && (rest == nil || $0.successor?.id == rest)
    }
  }

  /// A succession is a fact that has happened, between unions that are there.
  private func checkDay(_ work: HandoverWork) throws {
    guard work.day <= desk.today else {
      throw Problem.inFuture("on", work.day, today: desk.today)
    }
    try work.source.requireExisting(on: work.day)
    for target in work.targets {
      guard target.id != work.source.id else {
        throw Problem.toItself(target)
      }
      try target.requireExisting(on: work.day)
      if let dissolved = target.dissolvedOn {
        throw Problem(
          .value, "union.dissolved_by_then",
          [
            "code": .text(target.code), "on": .day(desk.today), "dissolved_on": .day(dissolved),
          ])
      }
    }
  }

  private func handOver(_ work: HandoverWork, in db: borrowing Connection) throws
    -> [HandoverCount]
  {
    var work = work
    var counts = try handUnions(&work, in: db)
    counts += try handCoverage(&work, in: db)
    counts += try handCases(&work, in: db)
    counts += try handReceipts(&work, in: db)
    counts += try handMembers(work, in: db)
    counts += try handApplications(work, in: db)
    counts += try handProposals(work, in: db)
    counts += try endOfficers(work, in: db)
    if let unknown = work.unused.sorted().first {
      throw Problem(
        .notFound, "union.nothing_to_place",
        ["record": .text(unknown), "code": .text(work.source.code)])
    }
    return counts.sorted { ($0.what.place, $0.to ?? "") < ($1.what.place, $1.to ?? "") }
  }
}

extension HandedOver {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self)! }
}
