package import Records
package import Storage

/// What the office does with members (会员). Each verb runs inside one write.
package struct MemberService {
  let desk: Desk
  let people: PersonService
  let traits: TraitService

  package init(_ desk: Desk) {
    self.desk = desk
    people = PersonService(desk)
    traits = TraitService(desk)
  }

  /// Enters a member of the `member` kind: the person, and a joining where there is no membership.
  ///
  /// Of somebody who has or had one, personal data, card and note are taken over; union, status and
  /// days belong to events and are refused where they differ.
  ///
  /// - Parameter outside: where a member who comes from another province was before (省外转入).
  package func enter(
    _ fields: Fields, _ mode: EntryMode, from outside: String? = nil, in db: borrowing Connection
  ) throws -> Entered {
    let union = try db.union(code: fields.required("union", Fields.text))
    let (person, effect) = try people.findOrEnter(fields, in: db)
    guard let latest = try db.memberships(of: person.id).last else {
      try join(person, union, fields, mode, from: outside, in: db)
      return Entered("member", person.id.rawValue, .added)
    }
    try refuseEvents(in: fields, mode, latest, union, person, in: db)
    try refuseTraits(in: fields, person, in: db)
    let isCardChanged = try takeCard(fields, latest, person, in: db)
    guard effect != .unchanged || isCardChanged else {
      return Entered("member", person.id.rawValue, .unchanged)
    }
    if mode == .add {
      let breach = Breach(
        .identityUnique,
        [
          "field": .field("id_number"), "value": .text(person.maskedNumber),
          "other": .text(person.maskedName), "given": .text(person.maskedName),
        ])
      throw try violation(breach, of: person, in: db)
    }
    return Entered("member", person.id.rawValue, .changed)
  }

  /// The first event of a person, provisional where it was not said as one.
  private func join(
    _ person: Person, _ union: TradeUnion, _ fields: Fields, _ mode: EntryMode,
    from outside: String?, in db: borrowing Connection
  ) throws {
    let joined = fields.day("joined_on")
    if mode == .add, joined == nil {
      throw Problem(.value, "field.missing", ["field": .field("joined_on")])
    }
    let sinceUnion = fields.day("joined_union_on")
    if let joined, let sinceUnion, sinceUnion < joined {
      throw Problem(
        .value, "member.joined_union_before_joining",
        ["joined_on": .day(joined), "joined_union_on": .day(sinceUnion)])
    }
    // A union is never joined before it is there; of an earlier joining the list tells no union.
    if let start = sinceUnion ?? joined {
      try requireExisting(union.id, on: start, entering: true, in: db)
    }
    let isListed = mode == .merge || (sinceUnion != nil && sinceUnion != joined)
    let day = joined ?? sinceUnion ?? .first
    let change: MembershipChange =
      outside != nil ? .arrive : joined == nil ? .opening : .join
    var amendment = Amendment()
    func add(_ change: MembershipChange, outside: String? = nil) throws {
      amendment.new.append(
        MembershipEvent(
          id: try nextEvent(in: db), person: person.id, change: change, on: day, union: union.id,
          otherUnion: nil, outside: outside, reason: nil, document: nil, isProvisional: isListed,
          voids: nil))
    }
    try add(change, outside: outside)
    let status: MembershipStatus = fields.choice("status") ?? .active
    switch status {
    case .active: break
    case .retained where mode == .merge: try add(.retain)
    case .ended where mode == .merge: try add(.leave)
    case .retained, .ended:
      throw instead("status", choice(.active), choice(status), verb(to: status, from: .active))
    }
    try amend(person, amendment, in: db)
    if let membership = try db.memberships(of: person.id).last {
      var listed = membership
      if isListed { listed.joinedUnionOn = sinceUnion ?? joined }
      try db.update(listed, from: membership)
      _ = try takeCard(fields, listed, person, in: db)
    }
    if let codes = fields.codes("traits") {
      try traits.add(codes, to: person, from: day, provisional: true, in: db)
    }
  }

  /// The card and the note, which are entered by hand.
  ///
  /// - Returns: whether they changed.
  func takeCard(
    _ fields: Fields, _ old: Membership, _ person: Person, in db: borrowing Connection
  ) throws -> Bool {
    var new = old
    fields.update(&new.card, "card_number", Fields.text)
    fields.update(&new.note, "note", Fields.text)
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
      throw try violation(breach, of: person, in: db)
    }
    return try db.update(new, from: old)
  }
}
