package import Records
package import Storage

/// What the office does with the employers that unions cover. Each verb runs inside one write.
package struct CoverageService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Enters which employer a union covers, and the employer with it.
  ///
  /// A row is about the coverage: an employer that is already there keeps its name and ownership, and
  /// an import may only add an ownership where there was none.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let union = try db.union(code: try fields.required("union", Fields.text))
    let from = fields.day("from") ?? .first
    let (employer, isEmployerChanged) = try employer(fields, from: from, mode, in: db)
    let old = try db.first(
      Coverage.self,
      """
      SELECT \(columns: Coverage.table) FROM coverage
      WHERE union_id = \(union.id) AND employer_id = \(employer.id) AND from_on = \(from)
      """)
    var new =
      try old
      ?? Coverage(
        id: Identifier(rawValue: db.nextID(in: "coverage")), union: union.id,
        employer: employer.id, from: from)
    fields.update(&new.to, "to", Fields.day)
    if let old {
      if new != old {
        guard mode == .merge else {
          throw try db.alreadyThere(
            "coverage", field: "employer_code", value: employer.code,
            other: .text(employer.name), on: from)
        }
        try check(new, of: union, employer, in: db)
      }
      let isChanged = try db.update(new, from: old)
      return Entered(
        "coverage", new.id.rawValue, isChanged || isEmployerChanged ? .changed : .unchanged)
    }
    try check(new, of: union, employer, in: db)
    try db.insert(new)
    return Entered("coverage", new.id.rawValue, .added)
  }

  /// Ends the coverage of an employer that goes on: `to` is the first day on which it is over.
  package func end(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let union = try db.union(code: try fields.required("union", Fields.text))
    let code = try fields.required("employer_code", Fields.text)
    let to = try fields.required("to", Fields.day)
    let last = try db.first(
      Coverage.self,
      """
      SELECT \(columns: Coverage.table) FROM coverage
      WHERE union_id = \(union.id) AND (to_on IS NULL OR to_on = \(to))
        AND employer_id = (SELECT id FROM employer WHERE code = \(code))
      ORDER BY to_on IS NOT NULL
      """)
    guard let old = last, let employer = try db.find(Employer.self, old.employer) else {
      throw Problem(
        .notFound, "coverage.not_found",
        ["union": .text(union.code), "employer_code": .text(code)])
    }
    var new = old
    new.to = to
    try check(new, of: union, employer, in: db)
    let isChanged = try db.update(new, from: old)
    return Entered("coverage", new.id.rawValue, isChanged ? .changed : .unchanged)
  }

  private func employer(
    _ fields: Fields, from: Day, _ mode: EntryMode, in db: borrowing Connection
  ) throws -> (Employer, isChanged: Bool) {
    let code = try fields.required("employer_code", Fields.text)
    let old = try db.first(
      Employer.self, "SELECT \(columns: Employer.table) FROM employer WHERE code = \(code)")
    var new =
      try old
      ?? Employer(
        id: Identifier(rawValue: db.nextID(in: "employer")), code: code,
        name: fields.required("employer", Fields.text))
    try fields.update(&new.name, "employer", Fields.text)
    fields.update(&new.ownership, "ownership", Fields.text)
    guard new != old else { return (new, false) }
    if let ownership = new.ownership, ownership != old?.ownership {
      try db.checkCode("ownership", ownership, on: from)
    }
    guard let old else {
      try db.insert(new)
      return (new, true)
    }
    guard mode == .merge else {
      throw try db.alreadyThere(
        "coverage", field: "employer_code", value: code, other: .text(old.name), on: from)
    }
    if new.name != old.name { throw old.instead("employer", .text(old.name), .text(new.name)) }
    if let present = old.ownership {
      func ownership(_ code: String) -> Figure { .choice(list: "ownership", code: code) }
      throw old.instead(
        "ownership", ownership(present), new.ownership.map(ownership) ?? .text("–"))
    }
    try db.update(new, from: old)
    return (new, true)
  }

  private func check(
    _ coverage: Coverage, of union: TradeUnion, _ employer: Employer, in db: borrowing Connection
  ) throws {
    if let to = coverage.to, to <= coverage.from {
      throw Problem(
        .value, "period.ends_before_it_begins", ["from": .day(coverage.from), "to": .day(to)])
    }
    if let founded = union.foundedOn, founded > coverage.from, coverage.from != .first {
      throw Problem(
        .value, "coverage.before_founding",
        ["union": .text(union.code), "from": .day(coverage.from), "founded_on": .day(founded)])
    }
    let other = try db.value(
      Day.self,
      """
      SELECT from_on FROM coverage
      WHERE union_id = \(union.id) AND employer_id = \(employer.id) AND id <> \(coverage.id)
        AND from_on < \(coverage.to ?? .last) AND ifnull(to_on, '9999-12-31') > \(coverage.from)
      """)
    if let other {
      throw Problem(
        .value, "coverage.overlap",
        [
          "union": .text(union.code), "employer": .text(employer.name),
          "from": .day(coverage.from), "other_from": .day(other),
        ])
    }
  }
}
