package import Records
package import Storage

/// What the office does with unions. Each verb runs inside one write.
package struct UnionService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Enters a union with its first version and its parents, or takes over what is given.
  ///
  /// A union that is already there keeps its tree, its name, its level and its kind: `move`,
  /// `rename` and `convert` change them, with a date.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let code = try fields.required("code", Fields.text)
    if let union = try db.unionIfAny(code: code) {
      let name = try db.version(of: union.id, on: desk.today).name
      if mode == .merge { try refuseAnother(union, fields, in: db) }
      let effect = try update(union, fields, in: db)
      if mode == .add, effect == .changed {
        throw RuleViolation(
          finding: try db.finding(
            Breach(
              .identityUnique,
              [
                "field": .field("union.code"), "value": .text(code),
                "other": .text(name),
              ]),
            on: desk.today, Finding.Subject("union", code)))
      }
      return Entered("union", union.id.rawValue, effect)
    }
    return Entered("union", try found(code, fields, in: db).rawValue, .added)
  }

  private func found(_ code: String, _ fields: Fields, in db: borrowing Connection) throws
    -> Identifier<TradeUnion>
  {
    let union = TradeUnion(
      id: Identifier(rawValue: try db.nextID(in: "trade_union")), code: code,
      foundedOn: fields.day("founded_on"), dissolvedOn: fields.day("dissolved_on"),
      note: fields.text("note"))
    let start = union.foundedOn ?? .first
    let version = UnionVersion(
      id: Identifier(rawValue: try db.nextID(in: "union_version")), union: union.id, from: start,
      name: try fields.required("name", Fields.text),
      level: try fields.required("level", Fields.choice),
      kind: try fields.required("kind", Fields.choice), division: fields.text("division"),
      creditCode: fields.text("credit_code"), ownership: fields.text("ownership"),
      legalPerson: nil, document: nil)
    try check(version, of: union, in: db)
    try db.insert(union)
    try db.insert(version)
    var parent = fields.text("parent")
    if parent == nil, version.level == .province { parent = TradeUnion.nationalCode }
    if parent == nil, version.level != .national {
      desk.note("union.without_parent", ["code": .text(code)])
    }
    try attachSince(start, union, .administrative, parent, in: db)
    try attachSince(start, union, .industrial, fields.text("industrial_parent"), in: db)
    return union.id
  }

  /// Edits what is not dated, and the current version's slips of the pen.
  package func edit(
    _ code: String, _ fields: Fields, revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    let union = try db.union(code: code)
    try db.checkRevision(revision, of: union, "union", code)
    return Entered("union", union.id.rawValue, try update(union, fields, in: db))
  }

  private func update(_ old: TradeUnion, _ fields: Fields, in db: borrowing Connection) throws
    -> Effect
  {
    var union = old
    fields.update(&union.foundedOn, "founded_on", Fields.day)
    fields.update(&union.dissolvedOn, "dissolved_on", Fields.day)
    fields.update(&union.note, "note", Fields.text)
    try checkLife(of: union, since: old, in: db)
    let oldVersion = try db.version(of: old.id, on: desk.today)
    var version = oldVersion
    try fields.update(&version.name, "name", Fields.text)
    try fields.update(&version.level, "level", Fields.choice)
    try fields.update(&version.kind, "kind", Fields.choice)
    fields.update(&version.division, "division", Fields.text)
    fields.update(&version.creditCode, "credit_code", Fields.text)
    fields.update(&version.ownership, "ownership", Fields.text)
    if version != oldVersion { try check(version, of: union, in: db) }
    try refuseMoving(union, .administrative, fields, "parent", in: db)
    try refuseMoving(union, .industrial, fields, "industrial_parent", in: db)
    let isChanged = try db.update(union, from: old)
    return try db.update(version, from: oldVersion) || isChanged ? .changed : .unchanged
  }

  /// A list with another name, level or kind under this code means another union, or tells what a
  /// verb enters with its day.
  private func refuseAnother(
    _ union: TradeUnion, _ fields: Fields, in db: borrowing Connection
  ) throws {
    let version = try db.version(of: union.id, on: desk.today)
    func problem(_ field: String, _ present: Figure, _ given: Figure, _ verb: String) -> Problem {
      Problem(
        .value, "union.verb_instead",
        [
          "code": .text(union.code), "field": .field("union.\(field)"), "present": present,
          "given": given, "verb": .text(verb),
        ])
    }
    if let name = fields.text("name"), name != version.name {
      throw problem("name", .text(version.name), .text(name), "union rename")
    }
    if let level: UnionLevel = fields.choice("level"), level != version.level {
      throw problem(
        "level", .choice(list: "level", code: version.level.rawValue),
        .choice(list: "level", code: level.rawValue), "union convert")
    }
    if let kind: UnionKind = fields.choice("kind"), kind != version.kind {
      throw problem(
        "kind", .choice(list: "kind", code: version.kind.rawValue),
        .choice(list: "kind", code: kind.rawValue), "union convert")
    }
  }

  /// Another parent is a dated fact, not an edit.
  private func refuseMoving(
    _ union: TradeUnion, _ line: UnionLine, _ fields: Fields, _ field: String,
    in db: borrowing Connection
  ) throws {
    guard let given = fields.text(field) else { return }
    let link = try db.parentLink(of: union.id, line: line, on: desk.today)
    let present = try link.flatMap { try db.find(TradeUnion.self, $0.parent) }?.code
    guard present != given else { return }
    throw Problem(
      .value, "union.move_instead",
      [
        "code": .text(union.code), "field": .field(field), "present": .text(present ?? "–"),
        "given": .text(given),
      ])
  }

  func checkOrder(_ union: TradeUnion) throws {
    if let founded = union.foundedOn, let dissolved = union.dissolvedOn, dissolved < founded {
      throw Problem(
        .value, "union.dissolved_before_founded",
        ["code": .text(union.code), "founded_on": .day(founded), "dissolved_on": .day(dissolved)])
    }
  }

  /// What must hold of a version besides the schema: an unused credit code, the level's order.
  func check(_ version: UnionVersion, of union: TradeUnion, in db: borrowing Connection) throws {
    try checkOrder(union)
    if let creditCode = version.creditCode,
      let other = try db.value(
        String.self,
        """
        SELECT u.code FROM union_version v JOIN trade_union u ON u.id = v.union_id
        WHERE v.credit_code = \(creditCode) AND v.union_id <> \(union.id)
        """)
    {
      try desk.judge(
        Breach(
          .identityUnique,
          ["field": .field("credit_code"), "value": .text(creditCode), "other": .text(other)]),
        on: version.from, "union", union.code, in: db)
    }
    if let division = version.division,
      try db.value(Int64.self, "SELECT 1 FROM division WHERE code = \(division)") == nil
    {
      desk.note("division.unknown", ["division": .text(division)])
    }
    try checkLevels(of: version, in: db)
  }

  /// `union.level_order` against the parents and children the version meets while it holds.
  private func checkLevels(of version: UnionVersion, in db: borrowing Connection) throws {
    let day = max(version.from, desk.today)
    guard let code = try db.find(TradeUnion.self, version.union)?.code else { return }
    if let link = try db.parentLink(of: version.union, line: .administrative, on: day) {
      let parent = try db.version(of: link.parent, on: day)
      try desk.judge(version.levelBreach(under: parent), on: day, "union", code, in: db)
    }
    let children = try db.column(
      Identifier<TradeUnion>.self,
      """
      SELECT union_id FROM union_parent WHERE parent_id = \(version.union)
        AND line = 'administrative' AND from_on <= \(day) AND ifnull(to_on, '9999-12-31') > \(day)
      """)
    for child in children {
      let below = try db.version(of: child, on: day)
      try desk.judge(below.levelBreach(under: version), on: day, "union", code, in: db)
    }
  }
}
