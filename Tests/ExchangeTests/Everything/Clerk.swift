import Exchange
import Federation
import Records
import Storage
import Testing

/// Somebody at the keyboard who does, seeded, what no file of a kind tells. What a rule refuses is
/// left.
struct Clerk {
  let office: TemporaryOffice
  private var state: UInt64
  private var sequence = 0
  /// Which verbs were done at least once.
  private(set) var done: Set<String> = []
  /// The number of the record that was merged last.
  private(set) var merged = ""

  init(office: TemporaryOffice, seed: UInt64) {
    self.office = office
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  static let verbs: [(name: String, does: @Sendable (inout Clerk) throws -> Void)] = [
    ("code", { try $0.addChoice() }), ("rule", { try $0.addRule() }),
    ("merge", { try $0.merge() }), ("not same", { try $0.decide() }),
    ("former number", { try $0.enterOldNumber() }), ("spell", { try $0.rejoin() }),
    ("plan", { try $0.planRename() }), ("coming trait", { try $0.planTrait() }),
    ("applicant", { try $0.apply() }), ("edit", { try $0.editOfficer() }),
    ("correct", { try $0.correct() }), ("joined union", { try $0.addWithDays() }),
  ]

  mutating func work(_ rounds: Int) throws {
    for round in 0..<rounds {
      let verb = Self.verbs[round < Self.verbs.count ? round : pick(Self.verbs.count)]
      // A rule, a day or a number may stand in the way, once or the other time.
      for _ in 0..<20 {
        do {
          try verb.does(&self)
          done.insert(verb.name)
          break
        } catch is RuleViolation {} catch is Problem {}
      }
    }
  }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func next() -> Int {
    sequence += 1
    return sequence
  }

  /// A number of 18 characters that was never issued.
  private mutating func newNumber() -> String {
    let digits = Array("6300001976\(10 + pick(3))\(10 + pick(18))\(100 + next())".utf8).map {
      Int($0) - 48
    }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return digits.map(String.init).joined() + Array("10X98765432").map(String.init)[sum % 11]
  }

  private mutating func one(_ sql: SQL) throws -> String {
    let all = try office.office().read { db in try db.column(String.self, sql) }
    guard !all.isEmpty else { throw Problem(.notFound, "person.not_found", ["number": .text("–")]) }
    return all[pick(all.count)]
  }

  private mutating func member() throws -> String {
    try one(
      """
      SELECT id_number FROM person p JOIN membership m ON m.person_id = p.id
      WHERE m.status = 'active' AND p.merged_into IS NULL ORDER BY p.id
      """)
  }

  private mutating func union() throws -> String {
    try one(
      """
      SELECT u.code FROM trade_union u JOIN union_version v ON v.union_id = u.id
      WHERE v.level = 'grassroots' AND u.dissolved_on IS NULL GROUP BY u.id ORDER BY u.code
      """)
  }

  private mutating func enter(_ kind: Kind, _ texts: [String: String]) throws {
    do {
      _ = try office.office().enter(texts, of: kind)
    } catch is FieldProblems {
      throw Problem(.value, "field.missing", ["field": .field("id_number")])
    }
  }

  private mutating func addChoice() throws {
    let list = ["trait", "post", "aid_type", "honour_level"][pick(4)]
    let texts = [
      "list": list, "code": "own_\(next())", "zh": "自定\(sequence)", "en": "own, \"\(sequence)\"",
    ]
    try enter(.code, pick(2) == 0 ? texts : texts.merging(["from": "2017-01-01"]) { $1 })
  }

  private mutating func addRule() throws {
    try enter(
      .rule,
      [
        "name": "person.same_phone", "from": "201\(pick(8))-0\(1 + pick(9))-01", "severity": "warn",
        "document": "青工发〔2017〕\(next())号", "quote": "=1+1", "verified": "yes",
      ])
  }

  private mutating func merge() throws {
    let (gone, kept) = (try member(), try member())
    _ = try office.office().perform { desk, db in
      try MergeService(desk).merge(
        gone, into: kept, note: "merged", because: "两张证件", in: db)
    }
    merged = gone
  }

  private mutating func decide() throws {
    let (one, other) = (try member(), try member())
    _ = try office.office().perform { desk, db in
      try MergeService(desk).decideNotSame(one, other, because: "双胞胎", in: db)
    }
  }

  private mutating func enterOldNumber() throws {
    let number = newNumber()
    let old = "\(number.prefix(6))\(number.dropFirst(8).prefix(9))"
    try enter(
      .member,
      ["id_number": old, "name": "旧证\(next())", "union": try union(), "joined_on": "2016-03-01"])
  }

  private mutating func rejoin() throws {
    let (number, union) = (try member(), try union())
    let card = "C\(next())"
    _ = try office.office().handle { desk, db in
      _ = try EditMember.perform(
        ["subject": number, "card_number": card, "note": "第一段"], at: desk, in: db)
      _ = try LeaveMember.perform(["subject": number, "on": "2018-01-10"], at: desk, in: db)
      return try RejoinMember.perform(
        ["subject": number, "union": union, "on": "2018-02-01"], at: desk, in: db)
    }
  }

  private mutating func planRename() throws {
    let (union, name) = (try union(), "改名工会\(next())")
    _ = try office.office().perform { desk, db in
      try UnionService(desk).rename(
        union, to: name, on: Day(stored: "2019-05-01")!, document: nil, in: db)
    }
  }

  private mutating func planTrait() throws {
    try enter(
      .trait, ["id_number": try member(), "trait": "dispatched", "from": "2019-0\(1 + pick(9))-01"])
  }

  private mutating func apply() throws {
    try enter(
      .application,
      [
        "id_number": newNumber(), "name": "申请\(next())", "union": try union(),
        "channel": "online", "applied_on": "2018-02-0\(1 + pick(9))",
        "phone": "19900001\(100 + pick(900))",
      ])
  }

  private mutating func editOfficer() throws {
    let number = newNumber()
    try enter(
      .officer,
      [
        "id_number": number, "name": "干部\(next())", "union": try union(), "post": "member",
        "employment": "part_time", "from": "2018-0\(1 + pick(9))-01",
      ])
    _ = try office.office().handle { desk, db in
      try PersonService(desk).edit(
        try db.person(number: number),
        Fields(["ethnicity": .text("藏族"), "phone": .text("19900002222")]), in: db
      ).effect
    }
  }

  /// A day that was wrong: the event is voided and entered anew.
  private mutating func correct() throws {
    let number = try member()
    _ = try office.office().handle { desk, db in
      _ = try RetainMember.perform(["subject": number, "on": "2018-01-05"], at: desk, in: db)
      return try RestoreMember.perform(["subject": number, "on": "2018-02-05"], at: desk, in: db)
    }
  }

  private mutating func addWithDays() throws {
    try enter(
      .member,
      [
        "id_number": newNumber(), "name": "转入\(next())", "union": try union(),
        "joined_on": "2010-03-01", "joined_union_on": "2016-0\(1 + pick(9))-01",
        "traits": "migrant", "note": "-张", "card_number": "K\(sequence)",
      ])
  }
}
