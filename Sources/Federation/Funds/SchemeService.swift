package import Records
package import Storage

/// What the office does with schemes (分成方案). Each verb runs inside one write.
package struct SchemeService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// A new scheme, whole. `to` is its last day.
  package func add(
    name: String, from: Day, to: Day?, scope: String?, document: String?,
    shares: [(level: UnionLevel, ratio: BasisPoints)], in db: borrowing Connection
  ) throws -> Entered {
    var rows: [Fields] = []
    for share in shares {
      var fields = Fields([
        "scheme": .text(name), "from": .day(from), "level": .text(share.level.rawValue),
        "ratio": .percent(share.ratio),
      ])
      fields["to"] = to.map { .day($0) }
      fields["scope"] = scope.map { .text($0) }
      fields["document"] = document.map { .text($0) }
      rows.append(fields)
    }
    guard let entered = try enter(group: rows, .add, in: db).first else {
      throw Problem(.value, "scheme.no_shares", ["scheme": .text(name)])
    }
    return entered
  }

  /// All rows of one scheme, one per level: they are the whole of it. One that is on record stays
  /// within its scope.
  ///
  /// - Returns: the scheme, once per row.
  package func enter(
    group rows: [Fields], _ mode: EntryMode, in db: borrowing Connection
  ) throws -> [Entered] {
    guard let first = rows.first else { return [] }
    let name = try first.required("scheme", Fields.text)
    for field in ["from", "to", "scope", "document"] {
      guard rows.allSatisfy({ $0[field] == first[field] }) else {
        throw Problem(
          .value, "scheme.rows_differ", ["scheme": .text(name), "field": .field(field)])
      }
    }
    let old = try db.schemeIfAny(named: name)
    var new =
      try old
      ?? Scheme(
        id: Identifier(rawValue: db.nextID(in: "scheme")), name: name,
        from: first.required("from", Fields.day))
    try first.update(&new.from, "from", Fields.day)
    first.update(&new.to, "to", Fields.day)
    first.update(&new.document, "document", Fields.text)
    if let scope = first.text("scope") {
      new.scope = try db.union(code: scope).id
    } else if first.isCleared("scope") {
      new.scope = nil
    }
    if mode == .merge, let old, old.scope != new.scope {
      throw try another(new, than: old, in: db)
    }
    let effect = try write(new, over: old, ratios: try ratios(rows, of: name), mode, in: db)
    return rows.map { _ in Entered("scheme", new.id.rawValue, effect) }
  }

  /// The name is that of a scheme for other unions.
  private func another(
    _ new: Scheme, than old: Scheme, in db: borrowing Connection
  ) throws -> Problem {
    func code(_ scope: Identifier<TradeUnion>?) throws -> Figure {
      .text(try scope.flatMap { try db.find(TradeUnion.self, $0) }?.code ?? "–")
    }
    return Problem(
      .value, "scheme.other_scope",
      [
        "scheme": .text(old.name), "present": try code(old.scope), "given": try code(new.scope),
        "from": .day(old.from),
      ])
  }

  private func ratios(_ rows: [Fields], of name: String) throws -> [UnionLevel: BasisPoints] {
    var ratios: [UnionLevel: BasisPoints] = [:]
    for row in rows {
      let level: UnionLevel = try row.required("level", Fields.choice)
      let figures: Figures = [
        "scheme": .text(name), "level": .choice(list: "level", code: level.rawValue),
      ]
      guard UnionLevel.sharing.contains(level) else {
        throw Problem(.value, "scheme.level_without_share", figures)
      }
      guard ratios[level] == nil else { throw Problem(.value, "scheme.level_twice", figures) }
      ratios[level] = try row.required("ratio", Fields.percent)
    }
    guard ratios.values.contains(where: { $0.rawValue > 0 }) else {
      throw Problem(.value, "scheme.no_shares", ["scheme": .text(name)])
    }
    return ratios
  }

  private func write(
    _ scheme: Scheme, over old: Scheme?, ratios: [UnionLevel: BasisPoints], _ mode: EntryMode,
    in db: borrowing Connection
  ) throws -> Effect {
    if let to = scheme.to, to < scheme.from {
      throw Problem(
        .value, "period.ends_before_it_begins", ["from": .day(scheme.from), "to": .day(to)])
    }
    let oldShares = try old.map { try db.shares(of: $0.id) } ?? []
    var shares: [SchemeShare] = []
    for level in UnionLevel.sharing {
      guard let ratio = ratios[level] else { continue }
      let id = oldShares.first { $0.level == level }?.id
      shares.append(
        SchemeShare(
          id: try id ?? Identifier(rawValue: db.nextID(in: "scheme_share")), scheme: scheme.id,
          level: level, ratio: ratio))
    }
    if scheme == old, shares == oldShares { return .unchanged }
    if let old {
      guard mode == .merge else {
        throw try db.alreadyThere(
          "scheme", field: "scheme", value: scheme.name, other: .day(old.from), on: desk.today)
      }
      try checkUse(of: old, becoming: scheme, withOtherShares: shares != oldShares, in: db)
    }
    try judge(scheme, shares, in: db)
    if let old { try db.update(scheme, from: old) } else { try db.insert(scheme) }
    for share in oldShares where ratios[share.level] == nil { try db.delete(share) }
    for share in shares {
      if let before = oldShares.first(where: { $0.id == share.id }) {
        try db.update(share, from: before)
      } else {
        try db.insert(share)
      }
    }
    return old == nil ? .added : .changed
  }

  /// By the rule rows of every time the scheme touches: its first day, and each row that starts
  /// while it holds.
  private func judge(
    _ scheme: Scheme, _ shares: [SchemeShare], in db: borrowing Connection
  ) throws {
    for (breach, day) in try db.breaches(of: scheme, shares) {
      try desk.judge(breach, on: day, "scheme", scheme.name, in: db)
    }
  }

  /// Confirmed money keeps the scheme it was shared by. Its end may be set where none of it lies
  /// beyond.
  private func checkUse(
    of old: Scheme, becoming new: Scheme, withOtherShares: Bool, in db: borrowing Connection
  ) throws {
    let isSame = !withOtherShares && new.from == old.from && new.scope == old.scope
    let confirmed = try db.value(
      Int.self,
      """
      SELECT count(DISTINCT r.id) FROM allocation a JOIN receipt r ON r.id = a.receipt_id
      WHERE a.scheme_id = \(old.id) AND a.status = 'confirmed'
        AND (\(!isSame) OR r.period_from > \(new.to ?? .last))
      """)
    guard let confirmed, confirmed > 0 else { return }
    throw Problem(
      .value, "scheme.in_use", ["scheme": .text(old.name), "receipts": .count(confirmed)])
  }
}

extension Connection {
  /// What is wrong with a scheme, and on which day's rule row.
  func breaches(of scheme: Scheme, _ shares: [SchemeShare]) throws -> [(Breach, Day)] {
    var found: [(Breach, Day)] = []
    for rule in try rules(.sharesSum, from: scheme.from, through: scheme.to) {
      let whole = BasisPoints(rawValue: try rule.required("sum"))
      if let breach = scheme.sumBreach(of: shares, must: whole) {
        found.append((breach, max(rule.from, scheme.from)))
      }
    }
    for rule in try rules(.grassrootsRetention, from: scheme.from, through: scheme.to) {
      let least = BasisPoints(rawValue: try rule.required("grassroots_min"))
      if let breach = scheme.retentionBreach(of: shares, atLeast: least, from: rule.from) {
        found.append((breach, max(rule.from, scheme.from)))
      }
    }
    return found
  }
}
