package import Records
package import Storage

/// Corrects what is recorded of a member and is no event: personal data, the identity number, card,
/// note, and from today on the kinds of worker.
package struct EditMember: Verb {
  private var person = Reference<Person>.blank
  private var member = Member()
  private var revision: Int64?
  private var given = Given()
  package init() {}
  package static let path = ["member"]
  package static let name = "edit"
  package static let isPartial = true
  package static let summary = Text(en: "Correct what is recorded of a member.", zh: "更正会员的登记内容。")
  package static let form =
    Form { Reference<Person>.member(\EditMember.person) }
    + Member.noun.form.without("union", "joined_on", "joined_union_on", "status")
    .held(by: \.member)
    + Form { Field(\.revision, "revision", en: "Revision", zh: "修订号").minor() }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
    reader.takeIdentityType(given, in: db)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let old = try person.found(in: db)
    try db.checkRevision(revision, of: old, "member", old.number)
    var (person, effect) = try PersonService(desk).edit(old, member.details.fields(given), in: db)
    if let latest = try db.memberships(of: old.id).last,
      try member.takeCard(given, latest, person, at: desk, in: db)
    {
      effect = .changed
    }
    if given["traits"] != nil,
      try TraitService(desk).set(member.traits.codes, of: person, from: desk.today, in: db)
        == .changed
    {
      effect = .changed
    }
    return try Member.shown(person, effect, at: desk, in: db)
  }
}

/// Enters a member (登记入会).
package struct AddMember: Verb {
  private var member = Member()
  /// Where somebody who comes from another province was before.
  private var outside: String?
  private var given = Given()
  package init() {}
  package static let path = ["member"]
  package static let name = "add"
  package static let summary = Text(en: "Record a joining.", zh: "登记入会。")
  package static let form =
    Member.noun.form.without("status").requiring("joined_on").held(by: \AddMember.member)
    + Form {
      Field(\.outside, "outside", en: "Organisation outside the province", zh: "省外单位")
        .option("from_outside")
        .hint(en: "arrives from this unit outside the province", zh: "从省外这个单位转入")
    }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
    reader.takeIdentityType(given, in: db)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let (id, effect) = try Member.enter(
      member, given: given, .add, from: outside, at: desk, in: db)
    return try Member.shown(try Reference<Person>(id).found(in: db), effect, at: desk, in: db)
  }
}

extension Reference<Person> {
  /// Whose membership a verb is about: the first word behind the verb.
  static func member<Holder: Sendable>(
    _ path: any WritableKeyPath<Holder, Self> & Sendable
  ) -> Field<Holder> {
    Field(path, "subject", en: "member", zh: "会员").subject()
      .hint(
        en: "the member's ID number (15 or 18 digits) or number; also @FILE or -",
        zh: "会员的证件号码（15 或 18 位）或编号；也可用 @文件 或 -")
  }

  func found(in db: borrowing Connection) throws -> Person {
    guard let person = try db.find(Person.self, Identifier(rawValue: id)) else {
      throw Connection.noPerson(number: String(id))
    }
    return person
  }
}

/// Shows one member.
package struct ShowMember: Question {
  private var person = Reference<Person>.blank
  private var typed = ""
  package init() {}
  package static let path = ["member"]
  package static let name = "show"
  package static let looksAtDay = true
  package static let showsPersons = true
  package static let summary = Text(en: "Show one member.", zh: "显示一名会员。")
  package static let form = Form { Reference<Person>.member(\ShowMember.person) }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    typed = given["subject"] ?? ""
  }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    try desk.noteMerge(of: typed, in: db)
    let isThere = try Member.noun.show(
      person.id, on: desk.asOf, by: desk.reader(), in: db, to: &presenter)
    guard isThere else {
      throw Problem.noMember(person.id)
    }
  }
}

extension Problem {
  /// A person who has no membership on record.
  static func noMember(_ id: Int64) -> Problem {
    Problem(
      .notFound, "member.not_found",
      en: "Person \(String(id), as: "id_number") has no membership. Look at gonghui person show.",
      zh: "编号 \(String(id), as: "id_number") 的人员没有会籍。请用 gonghui person show 查看。")
  }
}
