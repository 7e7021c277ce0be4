package import Records
package import Storage

/// The case of a needy household (困难职工档案). One household, one case; its head is the applicant.
package struct Case: Record, Referable {
  package var id: Int64 = 0
  /// The number on the paper (档案编号): division, year and a running number.
  package var number = ""
  /// The head of the household (申请人).
  package var person = Somebody.blank
  /// Needed of an applicant who is not on record yet, and kept with the person.
  package var name: PersonName?
  /// The union that keeps the case.
  package var union = Reference<TradeUnion>.blank
  package var tier: Code<Tiers>?
  package var category = Code<Categories>.blank
  package var mainCause = Code<Causes>.blank
  package var secondaryCauses: Codes<Causes>?
  package var appliedOn = Day.blank
  /// `nil` of a draft.
  package var filedOn: Day?
  /// The last day of the case.
  package var closedOn: Day?
  package var exit: CaseExit?
  /// The applicant included.
  package var familySize: Int64 = 0
  package var annualIncome = Money.zero
  package var specialCosts: Money?
  package var phone: PhoneNumber?
  package var address: Address?
  package var householdType: Code<HouseholdTypes>?
  package var health: String?
  package var housing: String?
  package var insurance: String?
  package var status = CaseStatus.draft
  package var note: String?
  package init() {}

  /// The day whose choices and rules hold for the case.
  package var day: Day { filedOn ?? appliedOn }

  /// By which standard a household is on record (建档标准).
  package enum Tiers: CodeList { package static let list = "tier" }
  /// How needy a household is (困难类别).
  package enum Categories: CodeList { package static let list = "category" }
  /// Why a household is needy (致困原因).
  package enum Causes: CodeList { package static let list = "cause" }
  /// Where a household is registered (户口类型).
  package enum HouseholdTypes: CodeList { package static let list = "household_type" }

  package static let noun = Noun<Case>(
    "case", en: "hardship case", zh: "困难职工档案", table: "assistance_case", key: ["case_number"],
    union: "union", status: "status", day: "filed_on", owner: ["union"], order: "case_number",
    examples: [
      "case open --union G1 --id-number @id.txt --name 张三 --category subsistence "
        + "--cause illness --family-size 3 --annual-income 12000 --on 2017-05-02",
      "case list --status open --under P1",
    ], listing: cases(on:)
  ) {
    Field(\.number, "case_number", en: "Case number", zh: "档案编号").withDefault()
      .hint(
        en: "the number the case has on paper; numbered by itself otherwise",
        zh: "纸质档案已有的编号；不给则自动编号")
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码").minor()
      .hint(en: "the applicant's identity number", zh: "申请人证件号码")
    Field(\.name, "name", en: "Name", zh: "姓名").notKept()
      .hint(en: "needed of somebody who is not on record yet", zh: "库中还没有此人时必填")
    Field(\.union, "union", column: "union_id", en: "Union code", zh: "所属工会编码")
    Field(\.tier, "tier", en: "Tier", zh: "建档标准").minor()
    Field(\.category, "category", en: "Hardship category", zh: "困难类别")
    Field(\.mainCause, "main_cause", en: "Main cause", zh: "主要致困原因").option("cause")
    Field(\.secondaryCauses, "secondary_causes", en: "Secondary causes", zh: "次要致困原因")
      .option("secondary-cause").minor()
      .hint(en: "another cause; may be given several times", zh: "可给多次")
    Field(\.appliedOn, "applied_on", en: "Applied on", zh: "申请日期").withDefault().day().minor()
    Field(\.filedOn, "filed_on", en: "Filed on", zh: "建档日期").day()
    Field(\.closedOn, "closed_on", en: "Closed on", zh: "撤档日期").minor()
    Field(\.exit, "exit", en: "Kind of exit", zh: "撤档类别").minor()
    Field(\.familySize, "family_size", en: "Family size", zh: "家庭人口")
      .hint(en: "how many live in the household, the applicant included", zh: "含申请人")
    Field(
      \.annualIncome, "annual_income", column: "annual_income_fen", en: "Family annual income",
      zh: "家庭年度总收入"
    ).minor().hint(en: "what the household earns a year (yuan)", zh: "元")
    Field(
      \.specialCosts, "special_costs", column: "special_costs_fen", en: "Special costs", zh: "专项支出"
    ).minor()
    Field(\.phone, "phone", en: "Mobile phone", zh: "手机号码").minor()
    Field(\.address, "address", en: "Home address", zh: "家庭住址").minor()
    Field(\.householdType, "household_type", en: "Household registration type", zh: "户口类型")
      .minor()
    Field(\.health, "health", en: "Health", zh: "健康状况").minor()
    Field(\.housing, "housing", en: "Housing", zh: "住房类型").minor()
    Field(\.insurance, "insurance", en: "Medical insurance", zh: "医保状况").minor()
    Field(\.status, "status", en: "Status", zh: "状态").withDefault()
    Field(\.note, "note", en: "Note", zh: "备注").minor()
  }

  /// Cases as they were on a day: applied for by then, and closed only if closed by then.
  private static func cases(on day: Day) -> SQL {
    """
    SELECT c.id, c.case_number, p.id_number, p.name, u.code AS "union", c.tier, c.category,
      c.main_cause, c.secondary_causes, c.applied_on,
      CASE WHEN c.filed_on <= \(day) THEN c.filed_on END AS filed_on,
      CASE WHEN c.closed_on <= \(day) THEN c.closed_on END AS closed_on,
      CASE WHEN c.closed_on <= \(day) THEN c.exit END AS exit,
      c.family_size, c.annual_income_fen AS annual_income,
      c.special_costs_fen AS special_costs, c.phone, c.address, c.household_type, c.health,
      c.housing, c.insurance,
      CASE WHEN c.closed_on <= \(day) THEN 'closed' WHEN c.filed_on <= \(day) THEN 'open'
        ELSE 'draft' END AS status, c.note
    FROM assistance_case c JOIN person p ON p.id = c.person_id
    JOIN trade_union u ON u.id = c.union_id
    WHERE c.applied_on <= \(day)
    """
  }
}

/// How far a case has come (状态).
package enum CaseStatus: String, Choice {
  case draft, open, closed

  package static let list = "case_status"
  package var word: Text {
    switch self {
    case .draft: Text(en: "draft", zh: "草稿")
    case .open: Text(en: "open", zh: "在档")
    case .closed: Text(en: "closed", zh: "已撤档")
    }
  }
}

/// Why a case was closed (撤档类别).
package enum CaseExit: String, Choice {
  /// 脱困: the causes are gone.
  case lifted
  /// 解困: the causes remain, the safety net and the aid carry the household.
  case relieved
  /// Death, a duplicate, a move.
  case other

  package static let list = "exit"
  package var word: Text {
    switch self {
    case .lifted: Text(en: "lifted out of hardship", zh: "脱困")
    case .relieved: Text(en: "relieved", zh: "解困")
    case .other: Text(en: "other", zh: "其他")
    }
  }
}

extension Case {
  /// By its number, the end of it, or the identity number of its head: of several cases of a person
  /// the one that is not closed.
  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    guard !text.isEmpty else { return [] }
    if let exact = try withNumber(text, in: db) { return [exact.id] }
    let ending = try db.column(
      Int64.self,
      """
      SELECT id FROM assistance_case
      WHERE substr(case_number, -length(\(text))) = \(text) ORDER BY case_number
      """)
    // A short number is not a person's: `person` would take it for the row of one.
    guard ending.isEmpty, text.count > 8 || Int64(text) == nil else { return ending }
    guard let person = try db.personIfAny(number: text) else {
      guard (try? reader.identity(text, in: db)) != nil else { return [] }
      throw Problem.notFound(
        noun.name, noun.title, .personal(text, as: .identity))
    }
    let all = try all(where: "person_id = \(person.id)", in: db)
    let open = all.filter { $0.status != .closed }
    return (open.isEmpty ? all : open).map(\.id)
  }

  /// The case under just this number; `nil` when there is none.
  package static func withNumber(_ number: String, in db: borrowing Connection) throws -> Case? {
    try all(where: "case_number = \(number)", in: db).first
  }

  /// A list names a case by its whole number: the end of one could be another's slip.
  package static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64 {
    guard let found = try withNumber(text.trimmed, in: db) else {
      throw Problem.notFound(noun.name, noun.title, noun.shown(text))
    }
    return found.id
  }

  /// The family and the aid, below the case itself.
  package static func presentParts(
    of id: Int64, on day: Day, by reader: Reader, in db: borrowing Connection,
    to presenter: inout some Presenter
  ) throws {
    var family = Narrowing()
    family.conditions = ["id IN (SELECT id FROM case_family_member WHERE case_id = \(id))"]
    let relatives = try db.value(
      Int.self, "SELECT count(*) FROM case_family_member WHERE case_id = \(id)")
    try presenter.line(Text(en: "family: \(relatives ?? 0)", zh: "家庭成员：\(relatives ?? 0) 人"))
    try FamilyMember.noun.list(on: day, family, by: reader, in: db, to: &presenter)

    var aid = Narrowing()
    aid.conditions = ["id IN (SELECT id FROM case_aid WHERE case_id = \(id))"]
    var (times, total) = (0, Money.zero)
    try db.eachRow(
      of: """
        SELECT count(*), ifnull(sum(amount_fen), 0) FROM case_aid
        WHERE case_id = \(id) AND on_date <= \(day)
        """
    ) { row in (times, total) = (try row.next(), try row.next()) }
    try presenter.line(
      Text(
        en: "aid: \(times), in all \(total, as: "aid_total") yuan",
        zh: "帮扶记录：\(times) 次，合计 \(total, as: "aid_total") 元"))
    try Aid.noun.list(on: day, aid, by: reader, in: db, to: &presenter)
  }
}
