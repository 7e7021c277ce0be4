package import Records
package import Storage

extension UnionService {
  /// A new name from a day on, with its document. Earlier reports keep the old one.
  package func rename(
    _ code: String, to name: String, on day: Day, document: String?, in db: borrowing Connection
  ) throws -> Entered {
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.value, "field.missing", ["field": .field("union.name")])
    }
    return try newVersion(of: code, from: day, in: db) { version in
      version.name = name
      version.document = document
    }
  }

  /// Another kind from a day on (转制): a work committee becomes a federation, say.
  package func convert(
    _ code: String, to kind: UnionKind, level: UnionLevel?, name: String?, on day: Day,
    document: String?, in db: borrowing Connection
  ) throws -> Entered {
    let entered = try newVersion(of: code, from: day, in: db) { version in
      version.kind = kind
      version.level = level ?? version.level
      version.name = name ?? version.name
      version.document = document
    }
    if entered.effect == .changed {
      _ = try Succession.keep(
        Identifier(rawValue: entered.id), nil, .convert, on: day, document, in: db)
    }
    return entered
  }

  private func newVersion(
    of code: String, from day: Day, in db: borrowing Connection,
    _ change: (inout UnionVersion) -> Void
  ) throws -> Entered {
    let union = try db.union(code: code)
    let old = try db.version(of: union.id, on: day)
    guard old.from <= day else {
      throw Problem(
        .value, "union.before_founding",
        ["code": .text(code), "on": .day(day), "founded_on": .day(old.from)])
    }
    var new = UnionVersion(
      id: old.from == day
        ? old.id : Identifier(rawValue: try db.nextID(in: "union_version")),
      union: union.id, from: day, name: old.name, level: old.level, kind: old.kind,
      division: old.division, creditCode: old.creditCode, ownership: old.ownership,
      legalPerson: old.legalPerson, document: old.document)
    change(&new)
    if (new.name, new.kind, new.level) == (old.name, old.kind, old.level) {
      return Entered("union", union.id.rawValue, .unchanged)
    }
    try check(new, of: union, in: db)
    if new.id == old.id { try db.update(new, from: old) } else { try db.insert(new) }
    return Entered("union", union.id.rawValue, .changed)
  }

  /// Rows of the `union_version` kind about one union: the union as it was from each day on.
  ///
  /// A version that is on record keeps its name, level and kind. Only where the union's own row is all
  /// that is known, which tells the present alone, earlier versions come before it; the last of the
  /// rows then says what the union's row said.
  package func enterVersions(_ rows: [Fields], in db: borrowing Connection) throws -> [Entered] {
    guard let code = rows.first?.text("union") else { return [] }
    let union = try db.union(code: code)
    let isFirstTold =
      try db.value(
        Int.self, "SELECT count(*) FROM union_version WHERE union_id = \(union.id)") == 1
    let present = try db.version(of: union.id, on: desk.today)
    var told: UnionVersion?
    let entered = try rows.map { row in
      try enterVersion(row, of: union, in: db) { old, new in
        guard isFirstTold else { throw old.recorded(as: new, of: code) }
        told = new
      }
    }
    if let told {
      let last = try db.version(of: union.id, on: desk.today)
      guard last.isLike(present) else { throw present.recorded(as: told, of: code) }
    }
    return entered
  }

  private func enterVersion(
    _ fields: Fields, of union: TradeUnion, in db: borrowing Connection,
    renaming check: (_ old: UnionVersion, _ new: UnionVersion) throws -> Void
  ) throws -> Entered {
    let from = fields.day("from") ?? .first
    let old = try db.first(
      UnionVersion.self,
      """
      SELECT \(columns: UnionVersion.table) FROM union_version
      WHERE union_id = \(union.id) AND from_on = \(from)
      """)
    let base = try old ?? db.version(of: union.id, on: from)
    var new = UnionVersion(
      id: try old?.id ?? Identifier(rawValue: db.nextID(in: "union_version")), union: union.id,
      from: from, name: base.name, level: base.level, kind: base.kind, division: base.division,
      creditCode: base.creditCode, ownership: base.ownership, legalPerson: base.legalPerson,
      document: base.document)
    try fields.update(&new.name, "name", Fields.text)
    try fields.update(&new.level, "level", Fields.choice)
    try fields.update(&new.kind, "kind", Fields.choice)
    // A version's row says all of it: what is empty there was empty then.
    new.division = fields.text("division")
    new.creditCode = fields.text("credit_code")
    new.ownership = fields.text("ownership")
    new.document = fields.text("document")
    if let old {
      if !new.isLike(old) { try check(old, new) }
      if new != old { try self.check(new, of: union, in: db) }
      let isChanged = try db.update(new, from: old)
      return Entered("union_version", new.id.rawValue, isChanged ? .changed : .unchanged)
    }
    try self.check(new, of: union, in: db)
    try db.insert(new)
    return Entered("union_version", new.id.rawValue, .added)
  }
}

extension UnionVersion {
  /// Whether both tell the same union: by name, level and kind.
  fileprivate func isLike(_ other: UnionVersion) -> Bool {
    (name, level, kind) == (other.name, other.level, other.kind)
  }

  /// The refusal of a list that tells this version otherwise.
  fileprivate func recorded(as new: UnionVersion, of code: String) -> Problem {
    let isName = name != new.name
    let isLevel = level != new.level
    func choice(_ list: String, _ code: String) -> Figure { .choice(list: list, code: code) }
    return Problem(
      .value, "union.version_recorded",
      [
        "code": .text(code), "from": .day(from),
        "field": .field(isName ? "union.name" : isLevel ? "union.level" : "union.kind"),
        "present": isName
          ? .text(name)
          : isLevel ? choice("level", level.rawValue) : choice("kind", kind.rawValue),
        "given": isName
          ? .text(new.name)
          : isLevel ? choice("level", new.level.rawValue) : choice("kind", new.kind.rawValue),
        "verb": .text(isName ? "union rename" : "union convert"),
      ])
  }
}
