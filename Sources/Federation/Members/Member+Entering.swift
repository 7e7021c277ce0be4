package import Records
package import Storage

// How members come onto the records: one by one, from a list, or together.

extension Member {
  package static func enter(
    _ new: Member, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    try enter(new, given: given, mode, from: nil, at: desk, in: db)
  }

  /// Enters a member: the person, and a joining where there is no membership.
  ///
  /// Of somebody who has or had one, personal data, card and note are taken over; union, status and
  /// days belong to events and are refused where they differ.
  ///
  /// - Parameter outside: where a member who comes from another province was before (省外转入).
  static func enter(
    _ new: Member, given: Given, _ mode: EntryMode, from outside: String?, at desk: Desk,
    in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    let union = try new.unionJoined(given, in: db)
    let (person, effect) = try new.person(given, at: desk, in: db)
    let id = person.id.rawValue
    guard let latest = try db.memberships(of: person.id).last else {
      try new.join(person, union, given, mode, from: outside, at: desk, in: db)
      return (id, .added)
    }
    try new.refuseEvents(mode, latest, union, person, at: desk, in: db)
    try new.refuseTraits(given, person, at: desk, in: db)
    let isCardChanged = try new.takeCard(given, latest, person, at: desk, in: db)
    guard effect != .unchanged || isCardChanged else { return (id, .unchanged) }
    if mode == .add {
      let breach = Breach(
        .identityUnique,
        en:
          "ID number \(person.maskedNumber, as: "value") is there already and belongs to \(person.maskedName, as: "other"). Check it, or edit that record.",
        zh:
          "证件号码 \(person.maskedNumber, as: "value") 已有，属于 \(person.maskedName, as: "other")。请核对，或在原记录上修改。"
      )
      throw try violation(breach, of: person, at: desk, in: db)
    }
    return (id, .changed)
  }

  /// Rows of a file, each about one member.
  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    try rows.map { given in
      let member = try filled(given, at: desk, in: db)
      return try enter(member, given: given, mode, at: desk, in: db)
    }
  }

  /// A member as a row or a form says.
  static func filled(
    _ given: Given, at desk: Desk, in db: borrowing Connection
  ) throws -> Member {
    var member = Member()
    let reader = desk.reader()
    reader.takeIdentityType(given, in: db)
    try noun.form.fill(&member, from: given, isNew: false, by: reader, in: db)
    return member
  }

  private func unionJoined(_ given: Given, in db: borrowing Connection) throws -> TradeUnion {
    guard let union = try db.find(TradeUnion.self, Identifier(rawValue: union.id)) else {
      throw Problem.missing(Self.noun.form["union"]!)
    }
    return union
  }

  /// The person with what is given taken over, or a new one.
  func person(
    _ given: Given, at desk: Desk, in db: borrowing Connection
  ) throws -> (person: Person, effect: Effect) {
    var fields = details.fields(given)
    fields["union"] = try db.find(TradeUnion.self, Identifier(rawValue: union.id))
      .map { .text($0.code) }
    return try PersonService(desk).findOrEnter(fields, in: db)
  }

  /// The first event of a person, provisional where it was not said as one.
  private func join(
    _ person: Person, _ union: TradeUnion, _ given: Given, _ mode: EntryMode,
    from outside: String?, at desk: Desk, in db: borrowing Connection
  ) throws {
    if mode == .add, joinedOn == nil {
      throw Problem.missing(Self.noun.form["joined_on"]!)
    }
    if let joinedOn, let since = joinedUnionOn, since < joinedOn {
      throw Problem(
        .value, "member.joined_union_before_joining",
        en:
          "The day of coming to the union, \(since, as: "joined_union_on"), lies before joining, \(joinedOn, as: "joined_on"). Check the dates.",
        zh: "转入本会日期 \(since, as: "joined_union_on") 早于入会日期 \(joinedOn, as: "joined_on")。请核对。")
    }
    // A union is never joined before it is there; of an earlier joining the list tells no union.
    if let start = joinedUnionOn ?? joinedOn {
      try Self.requireExisting(union.id, on: start, entering: true, in: db)
    }
    let isListed = mode == .merge || (joinedUnionOn != nil && joinedUnionOn != joinedOn)
    let day = joinedOn ?? joinedUnionOn ?? .first
    let change: MembershipChange =
      outside != nil ? .arrive : joinedOn == nil ? .opening : .join
    var amendment = Amendment()
    func add(_ change: MembershipChange, outside: String? = nil) throws {
      amendment.new.append(
        MembershipEvent(
          id: try Self.nextEvent(in: db), person: person.id, change: change, on: day,
          union: union.id, otherUnion: nil, outside: outside, reason: nil, document: nil,
          isProvisional: isListed, voids: nil))
    }
    try add(change, outside: outside)
    switch status ?? .active {
    case .active: break
    case .retained where mode == .merge: try add(.retain)
    case .ended where mode == .merge: try add(.leave)
    case .retained, .ended:
      throw Self.instead(
        "status", MembershipStatus.active.value, (status ?? .active).value,
        Self.verb(to: status ?? .active, from: .active))
    }
    try Self.amend(person, amendment, at: desk, in: db)
    if let membership = try db.memberships(of: person.id).last {
      var listed = membership
      if isListed { listed.joinedUnionOn = joinedUnionOn ?? joinedOn }
      try db.update(listed, from: membership)
      _ = try takeCard(given, listed, person, at: desk, in: db)
    }
    if given["traits"] != nil {
      try TraitService(desk).add(
        traits.codes, to: person, from: day, provisional: true, in: db)
    }
  }

  /// How the spell stands that the row tells; what waits for an answer is no matter of a spell.
  private var status: MembershipStatus? {
    standing.flatMap { MembershipStatus(rawValue: $0.rawValue) }
  }

  /// The card and the note, which are entered by hand.
  ///
  /// - Returns: whether they changed.
  func takeCard(
    _ given: Given, _ old: Membership, _ person: Person, at desk: Desk,
    in db: borrowing Connection
  ) throws -> Bool {
    var new = old
    if given["card_number"] != nil { new.card = card }
    if given["note"] != nil { new.note = note }
    if let card = new.card, card != old.card, new.status != .ended,
      let holder = try db.value(
        Identifier<Person>.self,
        """
        SELECT person_id FROM membership WHERE card_number = \(card) AND status <> 'ended'
          AND person_id <> \(person.id)
        """),
      let other = try db.find(Person.self, holder),
      let breach = person.cardBreach(card, heldBy: other)
    {
      throw try Self.violation(breach, of: person, at: desk, in: db)
    }
    return try db.update(new, from: old)
  }
}

// What a list says against the events is refused, and the verb that changes it is named.

extension Member {
  /// Refuses what is said of union, status and days where the events say otherwise.
  func refuseEvents(
    _ mode: EntryMode, _ latest: Membership, _ union: TradeUnion, _ person: Person, at desk: Desk,
    in db: borrowing Connection
  ) throws {
    let status = status ?? (mode == .add ? .active : nil)
    let hasLeft = latest.status == .ended
    let isLater =
      joinedOn != latest.joinedOn
      && latest.to.map { to in joinedOn.map { $0 >= to } ?? false } ?? false
    if hasLeft, status == .active || isLater {
      let ended = latest.to.map { Value.day($0) } ?? .text("–")
      throw Problem(
        .value, "member.rejoin_instead",
        en:
          "The membership of member \(person.number, as: "member") ended on \(ended, as: "ended_on"). Use \("member rejoin", as: "verb").",
        zh:
          "会员 \(person.number, as: "member") 的会籍已于 \(ended, as: "ended_on") 终止。请用 \("member rejoin", as: "verb") 办理重新入会。"
      )
    }
    if union.id != latest.union {
      let present = try db.find(TradeUnion.self, latest.union)?.code ?? "–"
      guard !hasLeft else {
        throw Self.instead("union", .text(present), .text(union.code), "member correct")
      }
      let breach = Breach(
        .oneOpenMembership,
        [
          "event": .choice(list: "event", code: MembershipChange.join.rawValue),
          "on": .day(joinedOn ?? desk.today), "union": .text(union.code),
          "present_union": .text(present),
          "status": .choice(list: "membership_status", code: latest.status.rawValue),
          "since": .day(latest.joinedUnionOn ?? latest.from),
        ])
      throw try Self.violation(breach, of: person, at: desk, in: db)
    }
    if let status, status != latest.status {
      throw Self.instead(
        "status", latest.status.value, status.value,
        Self.verb(to: status, from: latest.status))
    }
    if let joinedOn, joinedOn != latest.joinedOn {
      throw Self.instead(
        "joined_on", Self.value(latest.joinedOn), .day(joinedOn), "member correct")
    }
    if let joinedUnionOn, joinedUnionOn != latest.joinedUnionOn {
      throw Self.instead(
        "joined_union_on", Self.value(latest.joinedUnionOn), .day(joinedUnionOn),
        "member correct")
    }
  }

  /// Traits are dated facts as well: a member's row repeats those of today, and sets none.
  private func refuseTraits(
    _ given: Given, _ person: Person, at desk: Desk, in db: borrowing Connection
  ) throws {
    guard given["traits"] != nil else { return }
    let present = try db.traits(of: person.id).filter { $0.holds(on: desk.today) }.map(\.trait)
    guard Set(traits.codes).sorted() != present else { return }
    let shown = present.isEmpty ? "–" : present.joined(separator: ";")
    let label = Self.noun.form["traits"]!.label
    throw Problem(
      .value, "member.traits_instead",
      en:
        "\(label, as: "field") is \(shown, as: "present"), not \(traits.rawValue, as: "given"). Use \("member edit", as: "verb"), or import traits (trait).",
      zh:
        "\(label, as: "field")现为 \(shown, as: "present")，不是 \(traits.rawValue, as: "given")。请用 \("member edit", as: "verb") 修改，或导入职工类别（trait）。"
    )
  }

  private static func instead(
    _ field: String, _ present: Value, _ given: Value, _ verb: String
  ) -> Problem {
    let label = noun.form[field]!.label
    var problem = Problem(
      .value, "member.event_instead",
      en:
        "\(label, as: "field") is \(present, as: "present"), not \(given, as: "given"). What happens to a membership is not edited: use \(verb, as: "verb").",
      zh:
        "\(label, as: "field")现为 \(present, as: "present")，不是 \(given, as: "given")。会籍变动不能直接修改，请用 \(verb, as: "verb") 办理。"
    )
    problem.field = field
    return problem
  }

  private static func verb(
    to status: MembershipStatus, from present: MembershipStatus
  ) -> String {
    switch (present, status) {
    case (_, .retained): "member retain"
    case (_, .ended): "member leave"
    case (.retained, .active): "member restore"
    case (_, .active): "member rejoin"
    }
  }

  private static func value(_ day: Day?) -> Value { day.map { .day($0) } ?? .text("–") }
}
