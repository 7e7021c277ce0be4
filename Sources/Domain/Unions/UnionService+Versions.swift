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
      try SuccessionService(desk).enter(
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

  /// A row of the `union_version` kind: the union as it was from a day on.
  package func enterVersion(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let union = try db.union(code: try fields.required("union", Fields.text))
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
      if new != old { try check(new, of: union, in: db) }
      let isChanged = try db.update(new, from: old)
      return Entered("union_version", new.id.rawValue, isChanged ? .changed : .unchanged)
    }
    try check(new, of: union, in: db)
    try db.insert(new)
    return Entered("union_version", new.id.rawValue, .added)
  }
}
