package import Records
package import Storage

/// One of the others of a household (家庭成员), as the form of the case has them.
package struct FamilyMember: Record {
  package var id: Int64 = 0
  package var assistanceCase = Reference<Case>.blank
  /// Small children may have none.
  package var idNumber: IdentityNumber?
  package var name = PersonName.blank
  /// To the applicant (与申请人关系), in the form's words: 配偶, 女儿.
  package var relation = ""
  package var birthDate: BirthDate?
  package var annualIncome: Money?
  package var health: String?
  package var occupation: String?
  package init() {}

  package static let noun = Noun<FamilyMember>(
    "family", of: "case", en: "family member", zh: "家庭成员", table: "case_family_member",
    key: ["case_number", "id_number", "name", "birth_date"], union: "union",
    order: "case_number, id_number, name, birth_date, relation, id", listing: families(on:)
  ) {
    Field(\.assistanceCase, "case_number", column: "case_id", en: "Case number", zh: "档案编号").minor()
    Field(\.idNumber, "id_number", en: "ID number", zh: "证件号码")
    Field(\.name, "name", en: "Name", zh: "姓名")
    Field(\.relation, "relation", en: "Relation to applicant", zh: "与申请人关系")
      .hint(en: "such as wife or daughter", zh: "如 配偶、女儿")
    Field(\.birthDate, "birth_date", en: "Date of birth", zh: "出生日期")
    Field(
      \.annualIncome, "annual_income", column: "annual_income_fen", en: "Annual income", zh: "年收入")
    Field(\.health, "health", en: "Health", zh: "健康状况")
    Field(\.occupation, "occupation", en: "Employer or school", zh: "单位或学校")
  }

  /// The families of the cases that were applied for by a day.
  private static func families(on day: Day) -> SQL {
    """
    SELECT f.id, u.code AS "union", c.case_number, f.id_number, f.name, f.relation,
      f.birth_date, f.annual_income_fen AS annual_income, f.health, f.occupation
    FROM case_family_member f JOIN assistance_case c ON c.id = f.case_id
    JOIN trade_union u ON u.id = c.union_id
    WHERE c.applied_on <= \(day)
    """
  }
}

extension FamilyMember {
  /// By the number that lists print, or by identity number.
  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    let own = try db.column(
      Int64.self, "SELECT id FROM case_family_member WHERE id = \(Int64(text))")
    guard own.isEmpty else { return own }
    let number = (try? reader.identity(text, in: db).number.text) ?? text
    return try db.column(
      Int64.self, "SELECT id FROM case_family_member WHERE id_number = \(number) ORDER BY id")
  }

  /// Enters one of a household's family, or takes over what is given of a known one: known by
  /// number, or by name and day of birth.
  package static func enter(
    _ new: FamilyMember, given: Given, _ mode: EntryMode, at desk: Desk,
    in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    var new = new
    new.birthDate = new.birthDate ?? new.idNumber?.birth.map(BirthDate.init)
    guard let old = try new.known(in: db) else {
      for field in noun.form.asked where field.isRequired && given[field.name] == nil {
        throw Problem.missing(field)
      }
      try new.check(replacing: nil, at: desk, in: db)
      try new.insert(in: db)
      try new.case(in: db).noteFamilySize(at: desk, in: db)
      return (new.id, .added)
    }
    var merged = old
    noun.form.without("case_number", "birth_date").takeOver(given, from: new, into: &merged)
    merged.birthDate = new.birthDate ?? old.birthDate
    if merged == old { return (old.id, .unchanged) }
    guard mode == .merge else { throw try old.alreadyThere(at: desk, in: db) }
    guard old.name == new.name else {
      throw Problem.otherName(try old.case(in: db), old, given: new.name)
    }
    return (old.id, try merged.save(over: old, at: desk, in: db))
  }

  private func known(in db: borrowing Connection) throws -> FamilyMember? {
    let family = try Self.all(where: "case_id = \(assistanceCase)", in: db)
    return family.first { idNumber != nil && $0.idNumber == idNumber }
      ?? family.first {
        $0.name == name && $0.birthDate == birthDate && (idNumber == nil || $0.idNumber == nil)
      }
  }

  func `case`(in db: borrowing Connection) throws -> Case {
    guard let found = try Case.load(assistanceCase.id, in: db) else {
      throw Problem.missing(Self.noun.form["case_number"]!)
    }
    return found
  }

  /// What must hold of a relative besides the schema.
  package func check(
    replacing old: FamilyMember?, at desk: Desk, in db: borrowing Connection
  ) throws {
    if let old, old.idNumber != idNumber { try old.refuseLeavingAid(in: db) }
    let household = try self.case(in: db)
    if let birth = birthDate?.day {
      if birth > desk.today { throw Problem.inFuture("birth_date", birth, today: desk.today) }
      if let told = idNumber?.birth, told != birth {
        throw Problem.birthDiffers(self, birth, told)
      }
    }
    guard let number = idNumber?.text else { return }
    if let person = try db.person(storedNumber: number) {
      guard person.id != household.person.id else { throw Problem.isApplicant(household, person) }
      try desk.judge(
        person.nameBreach(name.text), on: household.day, "family", household.number, in: db)
    }
    let shared = try household.sharedHousehold(by: number, in: db)
    try desk.judge(
      household.householdBreach(shared), on: household.day, "family", household.number, in: db)
  }

  package func delete(in db: borrowing Connection) throws {
    try refuseLeavingAid(in: db)
    try db.run("DELETE FROM case_family_member WHERE id = \(id)")
  }

  /// Aid would be left behind that went to nobody of the household.
  private func refuseLeavingAid(in db: borrowing Connection) throws {
    guard let idNumber else { return }
    let aid = try db.value(
      Int.self,
      "SELECT count(*) FROM case_aid WHERE case_id = \(assistanceCase) AND id_number = \(idNumber)")
    if let aid, aid > 0 { throw Problem.hasAid(self, aid) }
  }
}

/// Enters one of a household's family, or corrects what is recorded of a known one.
package struct AddFamilyMember: Verb {
  private var subject = Named<Case>.blank
  private var member = FamilyMember()
  private var given = Given()
  package init() {}
  package static var path: [String] { FamilyMember.noun.path }
  package static var name: String { "add" }
  package static let summary = Text(
    en: "Add one of the family, or correct what is recorded.", zh: "登记一名家庭成员，或更正已登记的。")
  package static let form =
    Form { Named<Case>.chosen(\AddFamilyMember.subject) }
    + FamilyMember.noun.form.without("case_number").held(by: \.member)

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let household = try subject.record(at: desk, in: db)
    var (new, given) = (member, given)
    new.assistanceCase = Reference(household.id)
    given["case_number"] = household.number
    let (id, effect) = try FamilyMember.enter(new, given: given, .merge, at: desk, in: db)
    return try FamilyMember.answer(id, effect, at: desk, in: db)
  }
}

/// `case family CASE`, the short spelling of `case family add CASE`.
package struct FamilyOfCase: Verb {
  private var adding = AddFamilyMember()
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "family" }
  package static let summary = AddFamilyMember.summary
  package static let form = AddFamilyMember.form.held(by: \FamilyOfCase.adding)

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    try adding.prepare(given, by: reader, in: db)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try adding.perform(at: desk, in: db)
  }
}

extension Problem {
  fileprivate static func otherName(
    _ household: Case, _ old: FamilyMember, given: PersonName
  ) -> Problem {
    let number = old.idNumber?.value ?? .text("–")
    return Problem(
      .value, "family.other_name",
      en: """
        In case \(household.number, as: "case_number") the ID number \(number, as: "id_number") is \
        that of \(old.name, as: "present"), which a list does not change to \(given, as: "given"). \
        Check the name and the number.
        """,
      zh: """
        档案 \(household.number, as: "case_number") 中证件号码 \(number, as: "id_number") 已登记为 \
        \(old.name, as: "present")，导入不能改成 \(given, as: "given")。请核对姓名和证件号码。
        """)
  }

  fileprivate static func birthDiffers(_ member: FamilyMember, _ birth: Day, _ told: Day) -> Problem
  {
    Problem(
      .value, "family.birth_differs",
      en: """
        The birth date \(birth, as: "birth_date") of \(member.name, as: "name") does not agree with \
        the ID number (\(told, as: "told")). Check both.
        """,
      zh: """
        \(member.name, as: "name") 的出生日期 \(birth, as: "birth_date") 与证件号码\
        （\(told, as: "told")）不符。请核对。
        """)
  }

  fileprivate static func isApplicant(_ household: Case, _ person: Person) -> Problem {
    Problem(
      .value, "family.is_applicant",
      en: """
        \(person.maskedName, as: "name") is the applicant of case \
        \(household.number, as: "case_number") and not one of the family. Leave this row out.
        """,
      zh: """
        \(person.maskedName, as: "name") 是档案 \(household.number, as: "case_number") \
        的申请人，不能再作家庭成员。请去掉这一行。
        """)
  }

  fileprivate static func hasAid(_ member: FamilyMember, _ aid: Int) -> Problem {
    Problem(
      .value, "family.has_aid",
      en: """
        \(member.name, as: "name") was given aid \(aid, "time", "times", as: "count"). Correct or \
        remove that aid first: \(doing: "case aid", "edit"), \(doing: "case aid", "remove").
        """,
      zh: """
        \(member.name, as: "name")已受助 \(aid, as: "count") 次。请先更正或删除这些帮扶记录：\
        \(doing: "case aid", "edit")、\(doing: "case aid", "remove")。
        """)
  }
}
