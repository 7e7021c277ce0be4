package import Records
package import Storage

/// Aid given on a case (帮扶记录).
package struct Aid: Record {
  package var id: Int64 = 0
  package var assistanceCase = Reference<Case>.blank
  /// Of the recipient: the applicant or one of the family.
  package var recipient: IdentityNumber?
  package var day = Day.blank
  package var type = Code<Types>.blank
  package var amount = Money.zero
  package var source: Code<Sources>?
  package var method: Code<Methods>?
  package var note: String?
  package init() {}

  /// What aid is for (帮扶类型).
  package enum Types: CodeList { package static let list = "aid_type" }
  /// Where the money comes from (资金来源).
  package enum Sources: CodeList { package static let list = "aid_source" }
  /// How it is handed over (发放方式).
  package enum Methods: CodeList { package static let list = "method" }

  /// Kinds of help that need not cost anything (就业创业, 法律援助).
  private static let freeTypes: Set<String> = ["employment", "legal"]

  /// Aid has no key: the same may be given twice on a day.
  package static let noun = Noun<Aid>(
    "aid", of: "case", en: "aid", zh: "帮扶记录", table: "case_aid", key: [], union: "union",
    day: "on", group: "case_number",
    order: #"case_number, "on", type, amount, id_number, source, method, note, id"#,
    listing: given(until:)
  ) {
    Field(\.assistanceCase, "case_number", column: "case_id", en: "Case number", zh: "档案编号").minor()
    Field(\.recipient, "id_number", en: "Recipient's ID number", zh: "受助人证件号码")
      .hint(en: "the applicant's by default", zh: "默认申请人")
    Field(\.day, "on", column: "on_date", en: "Date of aid", zh: "帮扶日期").day()
    Field(\.type, "type", en: "Type of aid", zh: "帮扶类型")
    Field(\.amount, "amount", column: "amount_fen", en: "Amount", zh: "金额").withDefault()
      .hint(en: "how much (yuan)", zh: "元")
    Field(\.source, "source", en: "Source of funds", zh: "资金来源")
    Field(\.method, "method", en: "Method of payment", zh: "发放方式")
    Field(\.note, "note", en: "Note", zh: "备注")
  }

  private static func given(until day: Day) -> SQL {
    """
    SELECT a.id, u.code AS "union", c.case_number, a.id_number, a.on_date AS "on", a.type,
      a.amount_fen AS amount, a.source, a.method, a.note
    FROM case_aid a JOIN assistance_case c ON c.id = a.case_id
    JOIN trade_union u ON u.id = c.union_id
    WHERE a.on_date <= \(day)
    """
  }
}

extension Aid {
  /// The same delivery as far as anybody can tell: aid has no number of its own.
  private func equals(_ other: Aid) -> Bool {
    var same = other
    same.id = id
    return same == self
  }

  /// All aid given on a case, in the order of its days.
  private static func given(
    on assistanceCase: Reference<Case>, in db: borrowing Connection
  ) throws -> [Aid] {
    try all(where: "case_id = \(assistanceCase)", in: db)
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Enters the aid of one case: of equal rows the first is matched with the first one already
  /// there, the second with the second, and so on.
  ///
  /// - Parameter rows: every row of the file in hand with this `case_number`.
  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    var present: [Aid]?
    return try rows.map { given in
      var aid = Aid()
      try noun.form.fill(&aid, from: given, isNew: true, by: desk.reader(), in: db)
      try aid.complete(in: db)
      var left = try present ?? self.given(on: aid.assistanceCase, in: db)
      defer { present = left }
      if let match = left.firstIndex(where: aid.equals) {
        return (left.remove(at: match).id, .unchanged)
      }
      try aid.check(replacing: nil, at: desk, in: db)
      try aid.insert(in: db)
      return (aid.id, .added)
    }
  }

  /// Aid goes to the applicant unless another is named.
  private mutating func complete(in db: borrowing Connection) throws {
    guard recipient == nil else { return }
    recipient = try db.value(
      IdentityNumber.self,
      """
      SELECT p.id_number FROM person p JOIN assistance_case c ON c.person_id = p.id
      WHERE c.id = \(assistanceCase)
      """)
  }

  /// Records new aid, even what is there already (先建档、后帮扶): only the office knows whether it
  /// was given twice, so that it is noted.
  mutating func give(on household: Case, at desk: Desk, in db: borrowing Connection) throws {
    assistanceCase = Reference(household.id)
    try complete(in: db)
    try check(replacing: nil, at: desk, in: db)
    if try Self.given(on: assistanceCase, in: db).contains(where: equals) {
      desk.note(
        "aid.repeated",
        [
          "case_number": .text(household.number), "on": .day(day),
          "type": .choice(list: Types.list, code: type.rawValue), "amount": .money(amount),
        ])
    }
    try insert(in: db)
  }

  /// What must hold of aid besides the schema.
  package func check(replacing old: Aid?, at desk: Desk, in db: borrowing Connection) throws {
    guard amount != .zero || Self.freeTypes.contains(type.rawValue) else {
      throw Problem.amountMissing(try type.value(by: desk.reader(), in: db))
    }
    guard let household = try Case.load(assistanceCase.id, in: db), let recipient else {
      throw Problem.missing(Self.noun.form["id_number"]!)
    }
    if day > desk.today { throw Problem.inFuture("on", day, today: desk.today) }
    try db.checkCode(Types.list, type.rawValue, on: day)
    if let source { try db.checkCode(Sources.list, source.rawValue, on: day) }
    if let method { try db.checkCode(Methods.list, method.rawValue, on: day) }
    try desk.judge(household.aidBreach(on: day), on: day, "case", household.number, in: db)
    let people = try household.household(in: db)
    guard people.contains(where: { $0.number == recipient.text }) else {
      throw Problem.recipientOutside(household, recipient, people)
    }
  }
}

/// Records aid given on a case.
package struct AddAid: Verb {
  private var subject = Named<Case>.blank
  private var aid = Aid()
  package init() {}
  package static var path: [String] { Aid.noun.path }
  package static var name: String { "add" }
  package static let summary = Text(en: "Record aid.", zh: "登记帮扶。")
  package static let form =
    Form { Named<Case>.chosen(\AddAid.subject) }
    + Aid.noun.form.without("case_number").held(by: \.aid)

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    var given = aid
    try given.give(on: try subject.record(at: desk, in: db), at: desk, in: db)
    return try Aid.answer(given.id, .added, at: desk, in: db)
  }
}

/// `case aid CASE`, the short spelling of `case aid add CASE`.
package struct AidOnCase: Verb {
  private var adding = AddAid()
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "aid" }
  package static let summary = AddAid.summary
  package static let form = AddAid.form.held(by: \AidOnCase.adding)

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try adding.perform(at: desk, in: db)
  }
}

extension Problem {
  fileprivate static func amountMissing(_ type: Value) -> Problem {
    Problem(
      .value, "aid.amount_missing",
      en: """
        Aid of type \(type, as: "type") needs an amount above 0; only employment and legal aid may \
        cost nothing.
        """,
      zh: "\(type, as: "type")须填写金额，且大于 0；只有就业创业和法律援助可以为 0。")
  }

  fileprivate static func recipientOutside(
    _ household: Case, _ recipient: IdentityNumber, _ people: [(name: String, number: String)]
  ) -> Problem {
    let names = people.map {
      "\(Masking.name(PersonName(stored: $0.name))) \(IdentityNumber.masked(stored: $0.number))"
    }.joined(separator: ", ")
    return Problem(
      .value, "aid.recipient_not_in_household",
      en: """
        \(recipient, as: "id_number") is not in the household of case \
        \(household.number, as: "case_number"). The recipient is one of: \(names, as: "household").
        """,
      zh: """
        \(recipient, as: "id_number") 不在档案 \(household.number, as: "case_number") \
        的家庭中。受助人应是其中之一：\(names, as: "household")。
        """)
  }
}
