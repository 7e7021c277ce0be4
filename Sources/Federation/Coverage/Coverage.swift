package import Records
package import Storage

/// An employer that a union covers (覆盖单位), from a day on until the day before `to`.
package struct Coverage: Record {
  package var id: Int64 = 0
  package var union = Reference<TradeUnion>.blank
  package var employer = CoveredEmployer.blank
  /// What the employer is called and whose it is, kept with the employer.
  package var name = ""
  package var ownership: Code<Employer.Ownerships>?
  /// `Day.first` where nobody says since when.
  package var from = Day.first
  package var to: Day?
  package init() {}

  package static let noun = Noun<Coverage>(
    "coverage", en: "coverage", zh: "工会覆盖单位", key: ["union", "employer_code", "from"],
    union: "union", day: "from", order: #""union", employer_code, "from""#, listing: coverage(on:)
  ) {
    Field(\.union, "union", column: "union_id", en: "Union code", zh: "工会编码")
    Field(
      \.employer, "employer_code", column: "employer_id", en: "Employer credit code", zh: "单位信用代码")
    Field(\.name, "employer", en: "Employer", zh: "单位名称").notKept()
    Field(\.ownership, "ownership", en: "Ownership", zh: "单位性质").notKept()
    Field(\.from, "from", column: "from_on", en: "From", zh: "起始日期").withDefault().day()
    Field(\.to, "to", column: "to_on", en: "To", zh: "终止日期")
  }

  /// All coverage there is or was, whatever the day.
  private static func coverage(on day: Day) -> SQL {
    """
    SELECT c.id, u.code AS "union", e.code AS employer_code, e.name AS employer, e.ownership,
      nullif(c.from_on, \(Day.first)) AS "from", c.to_on AS "to"
    FROM coverage c JOIN trade_union u ON u.id = c.union_id
    JOIN employer e ON e.id = c.employer_id
    """
  }
}

/// An employer by its credit code: one on record, or one that is entered with its coverage.
package struct CoveredEmployer: FieldValue {
  /// 0 until the employer is entered.
  package let id: Int64
  /// The code as it was given; blank of an employer that is known already.
  fileprivate let code: CreditCode

  package init(_ id: Int64) {
    self.id = id
    code = .blank
  }
  package static var blank: Self { Self(0) }
  package static var type: FieldType { .creditCode }
  package static func selection(_ column: SQL) -> SQL { Employer.keySelection(column) }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    self.init(try Int64(row: row, at: column))
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    id.bind(to: statement, at: index)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    code = try CreditCode(parsing: text)
    id = try db.value(Int64.self, "SELECT id FROM employer WHERE code = \(code)") ?? 0
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    try code == .blank ? Reference<Employer>(id).value(by: reader, in: db) : .identifier(code.text)
  }
}

extension Coverage {
  /// Enters which employer a union covers, and the employer with it.
  ///
  /// A row is about the coverage: an employer that is already there keeps its name and ownership, and
  /// an import may only add an ownership where there was none.
  package static func enter(
    _ new: Coverage, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    var new = new
    let (employer, isEmployerChanged) = try new.enterEmployer(given, mode, at: desk, in: db)
    new.employer = CoveredEmployer(employer)
    new.name = ""
    new.ownership = nil
    guard let id = try new.twin(in: db), let old = try load(id, in: db) else {
      try new.check(replacing: nil, at: desk, in: db)
      try new.insert(in: db)
      return (new.id, .added)
    }
    var merged = old
    if given["to"] != nil { merged.to = new.to }
    guard mode == .merge || merged == old else { throw try old.alreadyThere(at: desk, in: db) }
    let effect = try merged.save(over: old, at: desk, in: db)
    return (id, effect == .unchanged && isEmployerChanged ? .changed : effect)
  }

  private func enterEmployer(
    _ given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, isChanged: Bool) {
    guard let old = try Employer.load(employer.id, in: db) else {
      var entered = Employer()
      entered.code = employer.code
      entered.name = name
      entered.ownership = ownership
      try entered.insert(in: db)
      return (entered.id, true)
    }
    var changed = old
    if given["employer"] != nil { changed.name = name }
    if given["ownership"] != nil { changed.ownership = ownership }
    guard changed != old else { return (old.id, false) }
    guard mode == .merge else { throw try old.alreadyThere(at: desk, in: db) }
    try old.checkOwner(of: changed, in: db)
    if let present = old.ownership {
      let reader = desk.reader()
      throw Problem.editEmployer(
        old, Employer.noun.form["ownership"]!.label, try present.value(by: reader, in: db),
        try ownership?.value(by: reader, in: db) ?? .text("–"))
    }
    return (old.id, try changed.save(over: old, at: desk, in: db) == .changed)
  }

  /// Ends the coverage of an employer that goes on: `day` is the first one on which it is over.
  package static func end(
    _ union: TradeUnion, _ code: CreditCode, on day: Day, at desk: Desk,
    in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    let found = try all(
      where: """
        union_id = \(union.id) AND (to_on IS NULL OR to_on = \(day))
          AND employer_id = (SELECT id FROM employer WHERE code = \(code))
        """, in: db)
    guard let old = found.first(where: { $0.to == nil }) ?? found.first else {
      throw Problem.notCovered(union, code)
    }
    var ended = old
    ended.to = day
    return (old.id, try ended.save(over: old, at: desk, in: db))
  }

  package func check(replacing old: Coverage?, at desk: Desk, in db: borrowing Connection) throws {
    if let to, to <= from {
      throw Problem(.value, "period.ends_before_it_begins", ["from": .day(from), "to": .day(to)])
    }
    guard let union = try db.find(TradeUnion.self, Identifier(rawValue: union.id)),
      let employer = try Employer.load(employer.id, in: db)
    else { return }
    if let founded = union.foundedOn, founded > from, from != .first {
      throw Problem.coveredBeforeFounding(union, from, founded)
    }
    let other = try db.value(
      Day.self,
      """
      SELECT from_on FROM coverage
      WHERE union_id = \(union.id) AND employer_id = \(employer.id) AND id <> \(id)
        AND from_on < \(to ?? .last) AND ifnull(to_on, '9999-12-31') > \(from)
      """)
    if let other { throw Problem.coveredTwice(union, employer, from, other) }
  }
}

extension Problem {
  fileprivate static func notCovered(_ union: TradeUnion, _ code: CreditCode) -> Problem {
    let union = union.code
    return Problem(
      .notFound, "coverage.not_found",
      en: """
        Union \(union, as: "union") covers no employer \(code.text, as: "employer_code") at \
        present. See union coverage \(union, as: "union").
        """,
      zh: """
        工会 \(union, as: "union") 没有正在覆盖的单位 \(code.text, as: "employer_code")。\
        用 union coverage \(union, as: "union") 查看。
        """)
  }

  fileprivate static func coveredBeforeFounding(
    _ union: TradeUnion, _ from: Day, _ founded: Day
  ) -> Problem {
    Problem(
      .value, "coverage.before_founding",
      en: """
        Union \(union.code, as: "union") was founded on \(founded, as: "founded_on") and cannot \
        cover an employer from \(from, as: "from"). Use \(founded, as: "founded_on") or later.
        """,
      zh: """
        工会 \(union.code, as: "union") 成立于 \(founded, as: "founded_on")，不能从 \
        \(from, as: "from") 起覆盖单位。请改为 \(founded, as: "founded_on") 或以后。
        """)
  }

  fileprivate static func coveredTwice(
    _ union: TradeUnion, _ employer: Employer, _ from: Day, _ other: Day
  ) -> Problem {
    Problem(
      .value, "coverage.overlap",
      en: """
        Union \(union.code, as: "union") covers “\(employer.name, as: "employer")” since \
        \(other, as: "other_from") already, which overlaps with \(from, as: "from"). Set the end \
        of that time first.
        """,
      zh: """
        工会 \(union.code, as: "union") 自 \(other, as: "other_from") 起已覆盖“\
        \(employer.name, as: "employer")”，与 \(from, as: "from") 起的时间重叠。\
        请先填写前一段的终止日期。
        """)
  }
}
