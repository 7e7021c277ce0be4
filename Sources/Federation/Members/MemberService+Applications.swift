package import Records
package import Storage

extension MemberService {
  /// Enters an application to join (入会申请) of the `application` kind: the person, where new, and
  /// what was asked. The same one again changes nothing but what is given anew.
  ///
  /// Traits of the `member` kind may come along; they hold from the day of applying.
  package func enterApplication(
    _ fields: Fields, _ mode: EntryMode, in db: borrowing Connection
  ) throws -> Entered {
    let union = try db.union(code: fields.required("union", Fields.text))
    let day = try fields.required("applied_on", Fields.day)
    var (person, effect) = try people.findOrEnter(fields, in: db)
    let others = try db.applications(of: person.id)
    if let old = others.first(where: { $0.union == union.id && $0.appliedOn == day }) {
      guard mode == .merge || old.decision == nil || old.decision == .approved else {
        throw Problem(
          .value, "member.applied_that_day",
          ["member": .text(person.number), "union": .text(union.code), "on": .day(day)])
      }
      var new = old
      try take(fields, into: &new)
      if try db.update(new, from: old) { effect = .changed }
      return Entered("application", old.id.rawValue, effect)
    }
    var application = MembershipApplication(
      id: Identifier(rawValue: try db.nextID(in: "membership_application")), person: person.id,
      union: union.id, channel: try fields.required("channel", Fields.choice), campaign: nil,
      appliedOn: day, decision: nil, decidedOn: nil, reason: nil, document: nil)
    try take(fields, into: &application)
    if application.decision == nil {
      try checkOpen(application, to: union, of: person, beside: others, in: db)
    } else if application.decision == .approved, try db.events(of: person.id).isEmpty {
      desk.note(
        "member.approved_without_joining",
        ["member": .text(person.number), "union": .text(union.code)])
    }
    try db.insert(application)
    if let codes = fields.codes("traits") {
      let present = try db.traits(of: person.id).filter { $0.holds(on: day) }.map(\.trait)
      let missing = codes.filter { !present.contains($0) }
      try traits.add(missing, to: person, from: day, provisional: false, in: db)
    }
    effect = .added
    return Entered("application", application.id.rawValue, effect)
  }

  /// Approves the application that waits: the membership begins on the day of approval.
  package func approve(_ number: String, on day: Day, in db: borrowing Connection) throws
    -> Entered
  {
    let person = try db.person(number: number)
    let applications = try db.applications(of: person.id)
    guard let open = applications.first(where: { $0.decision == nil }) else {
      if applications.contains(where: { $0.decision == .approved && $0.decidedOn == day }) {
        return Entered("member", person.id.rawValue, .unchanged)
      }
      throw Problem(.notFound, "member.nothing_to_approve", ["member": .text(person.number)])
    }
    try checkAnswer(day, since: open.appliedOn)
    var approved = open
    approved.decision = .approved
    approved.decidedOn = day
    try db.update(approved, from: open)
    let hasJoined = try db.events(of: person.id).contains { $0.on <= day }
    let event = MembershipEvent(
      id: try nextEvent(in: db), person: person.id, change: hasJoined ? .rejoin : .join, on: day,
      union: open.union, otherUnion: nil, outside: nil, reason: nil, document: open.document,
      isProvisional: false, voids: nil)
    try amend(person, Amendment(new: [event]), in: db)
    return Entered("member", person.id.rawValue, hasJoined ? .changed : .added)
  }

  /// Lets somebody of a list join at once (集体入会): an application by the list, approved the same
  /// day. Somebody whose application to that union waits has it approved; who joined it that day
  /// stays as is.
  ///
  /// - Parameter fields: of the `member` kind, and the campaign.
  package func joinCollectively(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let code = try fields.required("union", Fields.text)
    let day = try fields.required("joined_on", Fields.day)
    var asked = fields
    asked["channel"] = .text(ApplicationChannel.collective.rawValue)
    asked["applied_on"] = .day(day)
    let (person, effect) = try people.findOrEnter(fields, in: db)
    let union = try db.union(code: code)
    let latest = try db.memberships(of: person.id).last
    let isThere = latest.map {
      $0.status != .ended && $0.union == union.id && $0.joinedUnionOn == day
    }
    if isThere != true, try db.openApplication(of: person.id)?.union != union.id {
      _ = try enterApplication(asked, .add, in: db)
    }
    let isNew = try db.openApplication(of: person.id) != nil
    if isNew { _ = try approve(person.number, on: day, in: db) }
    var isChanged = effect != .unchanged
    if let membership = try db.memberships(of: person.id).last,
      try takeCard(fields, membership, person, in: db)
    {
      isChanged = true
    }
    return Entered(
      "member", person.id.rawValue, isNew ? .added : isChanged ? .changed : .unchanged)
  }

  /// What must hold of an application that waits: a union to join, and somebody who may join it.
  private func checkOpen(
    _ application: MembershipApplication, to union: TradeUnion, of person: Person,
    beside others: [MembershipApplication], in db: borrowing Connection
  ) throws {
    let events = try db.events(of: person.id)
    let joining = MembershipEvent(
      id: Identifier(rawValue: .max), person: person.id,
      change: events.contains { $0.on <= application.appliedOn } ? .rejoin : .join,
      on: application.appliedOn, union: union.id, otherUnion: nil, outside: nil, reason: nil,
      document: nil, isProvisional: false, voids: nil)
    try checkFacts(of: joining, person, in: db)
    _ = try fold((events + [joining]).sorted(by: MembershipEvent.precedes), of: person, in: db)
    if let open = others.first(where: { $0.decision == nil }),
      let breach = open.secondBreach(
        try db.find(TradeUnion.self, open.union)?.code ?? "–", asking: union.code,
        on: application.appliedOn)
    {
      throw try violation(breach, of: person, in: db)
    }
  }

  private func take(_ fields: Fields, into application: inout MembershipApplication) throws {
    try fields.update(&application.channel, "channel", Fields.choice)
    fields.update(&application.campaign, "campaign", Fields.text)
    fields.update(&application.decision, "decision", Fields.choice)
    fields.update(&application.decidedOn, "decided_on", Fields.day)
    fields.update(&application.reason, "reason", Fields.text)
    fields.update(&application.document, "document", Fields.text)
    try checkAnswer(
      application.decision?.rawValue, application.decidedOn, since: application.appliedOn)
  }
}
