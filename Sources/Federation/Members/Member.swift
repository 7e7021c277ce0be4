package import Records
package import Storage

/// A member (会员): a person with the latest spell of a membership.
///
/// The form stands over two tables. What it says of union, status and days follows from events,
/// which have verbs of their own; only personal data, card and note are written as they are said.
package struct Member: Record {
  /// The person's.
  package var id: Int64 = 0
  package var details = PersonDetails()
  package var union = Reference<TradeUnion>.blank
  package var joinedOn: Day?
  package var joinedUnionOn: Day?
  package var standing: MemberStanding?
  package var traits = Codes<Traits>.blank
  /// The number of the membership's certificate (会员证号), which is no bank card's.
  package var card: String?
  package var note: String?
  package init() {}

  /// The kinds of worker (职工类别), which the office can extend.
  package enum Traits: CodeList { package static let list = "trait" }

  package static let noun = Noun<Member>(
    "member", en: "member", zh: "会员", table: "person", key: ["id_number"], union: "union",
    status: "status", day: "joined_on", order: "id_number",
    examples: [
      "member add --union G1 --id-number @id.txt --name 张三 --joined-on 2016-01-05",
      "member list --under P1 --status active --trait migrant",
    ], listing: Member.standings(on:)
  ) {
    PersonDetails.form.held(by: \.details).fields
    Field(\.union, "union", en: "Union code", zh: "所属工会编码").notKept()
    Field(\.joinedOn, "joined_on", en: "Joined on", zh: "入会日期").notKept()
    Field(\.joinedUnionOn, "joined_union_on", en: "Joined this union on", zh: "转入本会日期")
      .notKept().minor()
    Field(\.standing, "status", en: "Membership status", zh: "会籍状态").notKept()
    Field(\.traits, "traits", en: "Worker categories", zh: "职工类别").notKept().option("trait")
    Field(\.card, "card_number", en: "Card number", zh: "会员证号").notKept().minor()
    Field(\.note, "note", en: "Note", zh: "备注").notKept().minor()
  }

  /// By an ID number in any accepted form, or by the row's number. Throws `person.not_found`.
  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    [try db.person(number: text).id.rawValue]
  }

  /// The person with the latest spell; `nil` of somebody who never was a member.
  package static func load(_ id: Int64, in db: borrowing Connection) throws -> Member? {
    guard let person = try db.find(Person.self, Identifier(rawValue: id)),
      let latest = try db.memberships(of: person.id).last
    else { return nil }
    var member = Member()
    member.id = id
    member.details = PersonDetails(of: person)
    member.union = Reference(latest.union.rawValue)
    member.joinedOn = latest.joinedOn
    member.joinedUnionOn = latest.joinedUnionOn
    member.standing = MemberStanding(
      latest.status, isApplied: try db.openApplication(of: person.id) != nil,
      isInTransit: try db.openProposal(of: person.id) != nil)
    member.traits = Codes(try db.traits(of: person.id).filter { $0.to == nil }.map(\.trait))
    member.card = latest.card
    member.note = latest.note
    return member
  }

  /// What a verb says of a member. Throws `member.not_found` of somebody who is none.
  static func shown(
    _ person: Person, _ effect: Effect, at desk: Desk, in db: borrowing Connection
  ) throws -> Answer {
    var answer = Answer(effect, noun.title)
    let isThere = try noun.show(
      person.id.rawValue, on: desk.today, by: desk.reader(), in: db, to: &answer)
    guard isThere else { throw Problem.noMember(person.id.rawValue) }
    return answer
  }

  /// What a verb says of somebody it was done to: how the membership stands. Somebody whose only
  /// application was sent back is no member: the history tells it.
  static func told(
    _ person: Person, _ effect: Effect, at desk: Desk, in db: borrowing Connection
  ) throws -> Answer {
    var answer = Answer(effect, noun.title)
    let isThere = try noun.show(
      person.id.rawValue, on: desk.today, by: desk.reader(), in: db, to: &answer)
    if !isThere { try presentHistory(of: person, until: desk.today, in: db, to: &answer) }
    return answer
  }
}

extension Kind {
  /// Everybody who is or was a member by a day, with the latest spell as the events tell it: what
  /// files hold. A list shows how somebody stands, what waits for an answer included.
  package static let member = Kind(
    Member.noun, whole: .members, rows: { day in memberRows(on: day) },
    replacing: [.status])

  /// Members as they are listed and shown.
  package static let memberStanding = Kind(Member.noun)

  /// A row of a list of people who join together: a member's, but that union and day of joining
  /// may be missing where they are the same for all.
  package static let joining = Kind(
    member.name,
    fields: member.fields.filter { !["status", "joined_union_on"].contains($0.name) }.map {
      $0.name == "union" ? KindField("union", .unionCode, label: $0.label) : $0
    },
    key: member.key, order: member.order, rows: member.rows)
}

extension KindField {
  /// How a spell alone stands.
  fileprivate static let status = KindField(
    "status", .choice(MembershipStatus.list), label: Member.noun.form["status"]?.label)
}

extension Member {
  /// `SELECT` the members by a day as they stand, and those whose application waits.
  static func standings(on day: Day) -> SQL {
    """
    SELECT m.id, m.id_number, m.id_type, m.name, m.gender, m.birth_date, m.ethnicity,
      m.education, m.household_type, m.phone, m."union", m.joined_on, m.joined_union_on,
      CASE WHEN m.status <> 'ended' AND EXISTS (
        SELECT 1 FROM transfer_proposal t
        WHERE t.person_id = m.id AND t.proposed_on <= \(day)
          AND ifnull(t.decided_on, '9999-12-31') > \(day)
      ) THEN 'in_transit' ELSE m.status END AS status,
      m.traits, m.card_number, m.note
    FROM (\(Kind.memberRows(on: day))) m
    WHERE m.status <> 'ended' OR NOT EXISTS (\(application(of: "m", by: day)))
    UNION ALL
    SELECT p.id, p.id_number, p.id_type, p.name, p.gender, p.birth_date, p.ethnicity,
      p.education, p.household_type, p.phone, u.code, NULL, NULL, 'applied',
      \(Kind.traits(of: "p", on: day)), NULL, NULL
    FROM membership_application a JOIN person p ON p.id = a.person_id
    JOIN trade_union u ON u.id = a.union_id
    WHERE a.id = (\(application(of: "p", by: day))) AND ifnull((
      SELECT e.event IN ('retain', 'opening', 'join', 'rejoin', 'arrive', 'restore')
      FROM membership_event e
      WHERE e.person_id = p.id AND e.on_date <= \(day) AND e.event <> 'transfer'
        AND \(Kind.holds)
      ORDER BY e.on_date DESC, e.id DESC LIMIT 1), 0) = 0
    """
  }

  /// The application that waits on a day.
  private static func application(of person: String, by day: Day) -> SQL {
    """
    SELECT w.id FROM membership_application w
    WHERE w.person_id = \(name: SchemaName(person)).id AND w.applied_on <= \(day)
      AND ifnull(w.decided_on, '9999-12-31') > \(day)
    ORDER BY w.applied_on DESC, w.id DESC LIMIT 1
    """
  }
}
