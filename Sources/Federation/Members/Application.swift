package import Records
package import Storage

/// An application to join (入会申请) as forms and files say it: the person with what was asked, and
/// what became of it.
package struct Application: Record {
  package var id: Int64 = 0
  package var details = PersonDetails()
  package var union = Reference<TradeUnion>.blank
  package var channel = ApplicationChannel.paper
  package var campaign: String?
  package var appliedOn = Day.blank
  package var decision: ApplicationDecision?
  package var decidedOn: Day?
  package var reason: String?
  package var document: String?
  package init() {}

  package static let noun = Noun<Application>(
    "application", en: "application", zh: "入会申请", table: "membership_application",
    key: ["id_number", "union", "applied_on"], union: "union", status: "decision",
    day: "applied_on", order: #"id_number, applied_on, "union""#, listing: Application.rows(on:)
  ) {
    PersonDetails.form.held(by: \.details).notKept().fields
    Field(\.union, "union", column: "union_id", en: "Union applied to", zh: "申请加入工会编码")
    Field(\.channel, "channel", en: "Channel", zh: "申请方式")
    Field(\.campaign, "campaign", en: "Campaign", zh: "集中行动")
    Field(\.appliedOn, "applied_on", en: "Applied on", zh: "申请日期").day()
    Field(\.decision, "decision", en: "Decision", zh: "审批结果")
    Field(\.decidedOn, "decided_on", en: "Decided on", zh: "审批日期")
    Field(\.reason, "reason", en: "Reason", zh: "未批准或撤回原因")
    Field(\.document, "document", en: "Document", zh: "依据文件")
  }

  private static func rows(on day: Day) -> SQL {
    """
    SELECT a.id, p.id_number, p.id_type, p.name, p.gender, p.birth_date, p.ethnicity,
      p.education, p.household_type, p.phone, u.code AS "union", a.channel, a.campaign,
      a.applied_on, a.decision, a.decided_on, a.reason, a.document
    FROM membership_application a JOIN person p ON p.id = a.person_id
    JOIN trade_union u ON u.id = a.union_id
    """
  }

  package static func load(_ id: Int64, in db: borrowing Connection) throws -> Application? {
    guard var application = try all(where: "id = \(id)", in: db).first,
      let person = try db.value(
        Identifier<Person>.self, "SELECT person_id FROM membership_application WHERE id = \(id)")
    else { return nil }
    application.details = PersonDetails(of: try Reference<Person>(person.rawValue).found(in: db))
    return application
  }

  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    try rows.map { given in
      var application = Application()
      let reader = desk.reader()
      reader.takeIdentityType(given, in: db)
      try noun.form.fill(&application, from: given, isNew: false, by: reader, in: db)
      return try enter(application, given: given, mode, at: desk, in: db)
    }
  }

  package static func enter(
    _ new: Application, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    try enter(new, given: given, mode, traits: [], at: desk, in: db)
  }

  /// Enters an application: the person, where new, and what was asked. The same one again changes
  /// nothing but what is given anew.
  ///
  /// - Parameter traits: what kinds of worker the person is from the day of applying on.
  static func enter(
    _ new: Application, given: Given, _ mode: EntryMode, traits: [String], at desk: Desk,
    in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    guard let union = try db.find(TradeUnion.self, Identifier(rawValue: new.union.id)) else {
      throw Problem.missing(noun.form["union"]!)
    }
    let day = new.appliedOn
    var fields = new.details.fields(given)
    fields["union"] = .text(union.code)
    var (person, effect) = try PersonService(desk).findOrEnter(fields, in: db)
    let others = try db.applications(of: person.id)
    if let old = others.first(where: { $0.union == union.id && $0.appliedOn == day }) {
      guard mode == .merge || old.decision == nil || old.decision == .approved else {
        throw Problem(
          .value, "member.applied_that_day",
          en:
            "The application of member \(person.number, as: "member") to union \(union.code, as: "union") of \(day, as: "on") was answered already. Apply again with another day.",
          zh:
            "会员 \(person.number, as: "member") 在 \(day, as: "on") 向工会 \(union.code, as: "union") 的申请已经办结。再次申请请用另一日期。"
        )
      }
      var changed = old
      try new.put(given, over: &changed, at: desk)
      if try db.update(changed, from: old) { effect = .changed }
      return (old.id.rawValue, effect)
    }
    var application = MembershipApplication(
      id: Identifier(rawValue: try db.nextID(in: "membership_application")), person: person.id,
      union: union.id, channel: new.channel, campaign: nil, appliedOn: day, decision: nil,
      decidedOn: nil, reason: nil, document: nil)
    try new.put(given, over: &application, at: desk)
    if application.decision == nil {
      try checkOpen(application, to: union, of: person, beside: others, at: desk, in: db)
    } else if application.decision == .approved, try db.events(of: person.id).isEmpty {
      desk.note(
        "member.approved_without_joining",
        ["member": .text(person.number), "union": .text(union.code)])
    }
    try db.insert(application)
    let present = try db.traits(of: person.id).filter { $0.holds(on: day) }.map(\.trait)
    try TraitService(desk).add(
      traits.filter { !present.contains($0) }, to: person, from: day, provisional: false, in: db)
    return (application.id.rawValue, .added)
  }

  private func put(
    _ given: Given, over old: inout MembershipApplication, at desk: Desk
  ) throws {
    if given["channel"] != nil { old.channel = channel }
    if given["campaign"] != nil { old.campaign = campaign }
    if given["decision"] != nil { old.decision = decision }
    if given["decided_on"] != nil { old.decidedOn = decidedOn }
    if given["reason"] != nil { old.reason = reason }
    if given["document"] != nil { old.document = document }
    try Member.checkAnswer(
      old.decision?.rawValue, old.decidedOn, since: old.appliedOn, at: desk)
  }

  /// What must hold of an application that waits: a union to join, and somebody who may join it.
  private static func checkOpen(
    _ application: MembershipApplication, to union: TradeUnion, of person: Person,
    beside others: [MembershipApplication], at desk: Desk, in db: borrowing Connection
  ) throws {
    let events = try db.events(of: person.id)
    let joining = MembershipEvent(
      id: Identifier(rawValue: .max), person: person.id,
      change: events.contains { $0.on <= application.appliedOn } ? .rejoin : .join,
      on: application.appliedOn, union: union.id, otherUnion: nil, outside: nil, reason: nil,
      document: nil, isProvisional: false, voids: nil)
    try Member.checkFacts(of: joining, person, at: desk, in: db)
    _ = try Member.fold(
      (events + [joining]).sorted(by: MembershipEvent.precedes), of: person, at: desk, in: db)
    if let open = others.first(where: { $0.decision == nil }),
      let breach = open.secondBreach(
        try db.find(TradeUnion.self, open.union)?.code ?? "–", asking: union.code,
        on: application.appliedOn)
    {
      throw try Member.violation(breach, of: person, at: desk, in: db)
    }
  }
}

extension Kind {
  /// Applications to join, with the person as in a member's row.
  package static let application = Kind(Application.noun)
}

/// Enters an application to join (登记入会申请).
package struct ApplyMember: Verb {
  private var application = Application()
  private var traits = Codes<Member.Traits>.blank
  private var given = Given()
  package init() {}
  package static let path = ["member"]
  package static let name = "apply"
  package static let summary = Text(en: "Enter an application to join.", zh: "登记入会申请。")
  package static let examples = [
    "member apply --union G1 --id-number @id.txt --name 张三 --channel online --on 2017-05-03",
    "member approve @id.txt --on 2017-05-10",
    "member return @id.txt --why 材料不全 --on 2017-05-10",
  ]
  package static let form =
    Application.noun.form.without("decision", "decided_on", "reason").relaxing("channel")
    .spelled(["applied_on": "on"]).held(by: \ApplyMember.application)
    + Form {
      Field(\.traits, "traits", en: "Worker categories", zh: "职工类别").option("trait")
    }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
    reader.takeIdentityType(given, in: db)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let (id, effect) = try Application.enter(
      application, given: given, .add, traits: traits.codes, at: desk, in: db)
    return try Application.answer(id, effect, at: desk, in: db)
  }
}

/// Approves the application that waits: the membership begins on the day of approval.
package struct ApproveMember: Verb {
  private var person = Reference<Person>.blank
  private var on: Day?
  package init() {}
  package static let path = ["member"]
  package static let name = "approve"
  package static let summary = Text(
    en: "Approve an application: the membership begins that day.", zh: "批准入会申请，自批准之日入会。")
  package static let form = Form {
    Reference<Person>.member(\ApproveMember.person)
    Field.onOrToday(\ApproveMember.on)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let person = try person.found(in: db)
    let effect = try Member.approve(person, on: on ?? desk.today, at: desk, in: db)
    return try Member.told(person, effect, at: desk, in: db)
  }
}

extension Field {
  /// The day of a step; today's where none is given.
  static func onOrToday(_ path: any WritableKeyPath<Holder, Day?> & Sendable) -> Self {
    Field(path, "on", en: "Date", zh: "日期").day()
      .hint(en: "the day; today by default", zh: "日期；默认今天")
  }
}

extension Member {
  /// Approves the application of a person that waits.
  static func approve(
    _ person: Person, on day: Day, at desk: Desk, in db: borrowing Connection
  ) throws -> Effect {
    let applications = try db.applications(of: person.id)
    guard let open = applications.first(where: { $0.decision == nil }) else {
      if applications.contains(where: { $0.decision == .approved && $0.decidedOn == day }) {
        return .unchanged
      }
      throw Problem(
        .notFound, "member.nothing_to_approve",
        en:
          "Member \(person.number, as: "member") has no application that waits. Look at gonghui member waiting.",
        zh: "会员 \(person.number, as: "member") 没有待批的入会申请。请用 gonghui member waiting 查看。")
    }
    try checkAnswer(day, since: open.appliedOn, at: desk)
    var approved = open
    approved.decision = .approved
    approved.decidedOn = day
    try db.update(approved, from: open)
    let hasJoined = try db.events(of: person.id).contains { $0.on <= day }
    let event = MembershipEvent(
      id: try nextEvent(in: db), person: person.id, change: hasJoined ? .rejoin : .join, on: day,
      union: open.union, otherUnion: nil, outside: nil, reason: nil, document: open.document,
      isProvisional: false, voids: nil)
    try amend(person, Amendment(new: [event]), at: desk, in: db)
    return hasJoined ? .changed : .added
  }

  /// Lets somebody of a list join at once (集体入会): an application by the list, approved the same
  /// day. Somebody whose application to that union waits has it approved; who joined it that day
  /// stays as is.
  ///
  /// - Parameter fields: of the `member` kind.
  package static func joinCollectively(
    _ fields: Fields, campaign: String?, at desk: Desk, in db: borrowing Connection
  ) throws -> Entered {
    let given = Given(fields)
    let member = try filled(given, at: desk, in: db)
    guard let day = member.joinedOn else {
      throw Problem.missing(noun.form["joined_on"]!)
    }
    let (person, effect) = try member.person(given, at: desk, in: db)
    let latest = try db.memberships(of: person.id).last
    let isThere = latest.map {
      $0.status != .ended && $0.union.rawValue == member.union.id && $0.joinedUnionOn == day
    }
    if isThere != true,
      try db.openApplication(of: person.id)?.union.rawValue != member.union.id
    {
      var application = Application()
      application.details = member.details
      application.union = member.union
      application.channel = .collective
      application.campaign = campaign
      application.appliedOn = day
      var asked = given
      asked["campaign"] = campaign
      asked["channel"] = application.channel.rawValue
      _ = try Application.enter(
        application, given: asked, .add, traits: member.traits.codes, at: desk, in: db)
    }
    let isNew = try db.openApplication(of: person.id) != nil
    if isNew { _ = try approve(person, on: day, at: desk, in: db) }
    var isChanged = effect != .unchanged
    if let membership = try db.memberships(of: person.id).last,
      try member.takeCard(given, membership, person, at: desk, in: db)
    {
      isChanged = true
    }
    return Entered(
      "member", person.id.rawValue, isNew ? .added : isChanged ? .changed : .unchanged)
  }
}
