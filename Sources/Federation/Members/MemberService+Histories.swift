import Records
import Storage

extension MemberService {
  /// What shall be entered into a person's history at once.
  struct Amendment {
    var voided: [MembershipEvent] = []
    var new: [MembershipEvent] = []
    /// The spells are told anew: card and note of the latest one go over to the new latest one.
    var isRetelling = false
  }

  /// Enters events, and voids others, when the whole history then still folds; keeps the spells.
  @discardableResult
  func amend(
    _ person: Person, _ amendment: Amendment, because reason: String? = nil,
    in db: borrowing Connection
  ) throws -> [Spell] {
    for event in amendment.new { try checkFacts(of: event, person, in: db) }
    let gone = Set(amendment.voided.map(\.id))
    let effective = try db.events(of: person.id).filter { !gone.contains($0.id) }
    let spells = try fold(
      (effective + amendment.new).sorted(by: MembershipEvent.precedes), of: person, in: db)
    try refuseDissolved(spells.last, of: person, in: db)
    for event in amendment.voided {
      try db.insert(
        MembershipEvent(
          id: try nextEvent(in: db), person: person.id, change: event.change, on: event.on,
          union: event.union, otherUnion: event.otherUnion, outside: event.outside,
          reason: reason, document: nil, isProvisional: event.isProvisional, voids: event.id))
    }
    for event in amendment.new { try db.insert(event) }
    try keep(spells, of: person, retelling: amendment.isRetelling, in: db)
    try settleWaiting(of: person, after: amendment.new, spells.last, in: db)
    return spells
  }

  func nextEvent(in db: borrowing Connection) throws -> Identifier<MembershipEvent> {
    Identifier(rawValue: try db.nextID(in: "membership_event"))
  }

  /// The spells of a history, or the violation of the rule it breaks. Both rules of order hold
  /// always, whatever their rows say: without them there are no spells.
  func fold(_ events: [MembershipEvent], of person: Person, in db: borrowing Connection) throws
    -> [Spell]
  {
    do {
      return try MembershipHistory.fold(events) { (try? db.find(TradeUnion.self, $0))?.code ?? "–" }
    } catch {
      throw try violation(error, of: person, in: db)
    }
  }

  func violation(_ breach: Breach, of person: Person, in db: borrowing Connection) throws
    -> RuleViolation
  {
    var day = desk.today
    if case .day(let on)? = breach.figures["on"] { day = on }
    return RuleViolation(
      finding: try db.finding(breach, on: day, Finding.Subject("member", person.number)))
  }

  /// `union.dissolve_empty`: an entry that comes late leaves nobody in a union that is no more.
  private func refuseDissolved(
    _ spell: Spell?, of person: Person, in db: borrowing Connection
  ) throws {
    guard let spell, spell.status != .ended, let union = try db.find(TradeUnion.self, spell.union),
      let day = union.dissolvedOn
    else { return }
    try desk.judge(
      union.dissolutionBreach(keeping: spell.status), on: day, "member", person.number, in: db)
  }

  /// What must hold of an event by itself: no day to come, none before birth, a union that is
  /// there.
  func checkFacts(
    of event: MembershipEvent, _ person: Person, in db: borrowing Connection
  ) throws {
    guard event.on <= desk.today else {
      throw Problem(
        .value, "member.future_day", ["on": .day(event.on), "today": .day(desk.today)])
    }
    if event.otherUnion == event.union {
      let code = try db.find(TradeUnion.self, event.union)?.code ?? "–"
      throw Problem(.value, "member.same_union", ["union": .text(code)])
    }
    // An opening without a day has been there since ever, and a listed one says little.
    if event.on == .first { return }
    if let birth = person.birthDate {
      guard event.on >= birth else {
        throw Problem(
          .value, "member.before_birth", ["on": .day(event.on), "birth_date": .day(birth)])
      }
      if event.change.isBeginning, let adult = birth.adding(months: 16 * 12), event.on < adult {
        desk.note("member.under_sixteen", ["on": .day(event.on), "sixteen_on": .day(adult)])
      }
    }
    if event.isProvisional { return }
    try requireExisting(event.union, on: event.on, entering: event.change.isBeginning, in: db)
    if let other = event.otherUnion {
      try requireExisting(other, on: event.on, entering: true, in: db)
    }
  }

  /// A union is entered from its founding until the day before its end, and left until that day.
  func requireExisting(
    _ id: Identifier<TradeUnion>, on day: Day, entering: Bool, in db: borrowing Connection
  ) throws {
    guard let union = try db.find(TradeUnion.self, id) else { return }
    if let founded = union.foundedOn, day < founded {
      throw Problem(
        .value, "member.union_not_founded",
        ["union": .text(union.code), "on": .day(day), "founded_on": .day(founded)])
    }
    if let dissolved = union.dissolvedOn, day > dissolved || (entering && day == dissolved) {
      throw Problem(
        .value, "member.union_dissolved",
        ["union": .text(union.code), "on": .day(day), "dissolved_on": .day(dissolved)])
    }
  }

  /// Writes the spells where they differ from what is kept.
  private func keep(
    _ spells: [Spell], of person: Person, retelling: Bool, in db: borrowing Connection
  ) throws {
    let old = try db.memberships(of: person.id)
    let entered = retelling ? old.last : nil
    // From the last to the first, and gaps before additions: at most one spell is open meanwhile.
    for gone in old.reversed() where gone.number > spells.count { try db.delete(gone) }
    for (index, spell) in spells.enumerated() {
      let present = index < old.count ? old[index] : nil
      var new = Membership(
        id: try present?.id ?? Identifier(rawValue: db.nextID(in: "membership")),
        person: person.id, number: index + 1, spell: spell)
      if spell.isListed, let since = present?.joinedUnionOn { new.joinedUnionOn = since }
      let isLast = index == spells.count - 1
      new.card = retelling ? (isLast ? entered?.card : nil) : present?.card
      new.note = retelling ? (isLast ? entered?.note : nil) : present?.note
      if let present { try db.update(new, from: present) } else { try db.insert(new) }
    }
  }
}

extension Membership {
  /// The row that a spell makes, without what is entered by hand.
  init(
    id: Identifier<Membership>, person: Identifier<Person>, number: Int, spell: Spell
  ) {
    self.init(
      id: id, person: person, number: number, union: spell.union, status: spell.status,
      from: spell.from, to: spell.to, joinedOn: spell.joinedOn,
      joinedUnionOn: spell.joinedUnionOn, card: nil, note: nil)
  }
}
