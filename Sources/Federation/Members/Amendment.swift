import Records
import Storage

extension Member {
  /// What shall be entered into a person's history at once.
  struct Amendment {
    var voided: [MembershipEvent] = []
    var new: [MembershipEvent] = []
    /// The spells are told anew: card and note of the latest one go over to the new latest one.
    var isRetelling = false
  }

  /// Enters events, and voids others, when the whole history then still folds; keeps the spells.
  @discardableResult
  static func amend(
    _ person: Person, _ amendment: Amendment, because reason: String? = nil,
    at desk: Desk, in db: borrowing Connection
  ) throws -> [Spell] {
    for event in amendment.new { try checkFacts(of: event, person, at: desk, in: db) }
    let gone = Set(amendment.voided.map(\.id))
    let effective = try db.events(of: person.id).filter { !gone.contains($0.id) }
    let spells = try fold(
      (effective + amendment.new).sorted(by: MembershipEvent.precedes), of: person, at: desk, in: db
    )
    try refuseDissolved(spells.last, of: person, at: desk, in: db)
    for event in amendment.voided {
      try db.insert(
        MembershipEvent(
          id: try nextEvent(in: db), person: person.id, change: event.change, on: event.on,
          union: event.union, otherUnion: event.otherUnion, outside: event.outside,
          reason: reason, document: nil, isProvisional: event.isProvisional, voids: event.id))
    }
    for event in amendment.new { try db.insert(event) }
    try keep(spells, of: person, retelling: amendment.isRetelling, at: desk, in: db)
    try settleWaiting(of: person, after: amendment.new, spells.last, at: desk, in: db)
    return spells
  }

  static func nextEvent(in db: borrowing Connection) throws -> Identifier<MembershipEvent> {
    Identifier(rawValue: try db.nextID(in: "membership_event"))
  }

  /// The spells of a history, or the violation of the rule it breaks. Both rules of order hold
  /// always, whatever their rows say: without them there are no spells.
  static func fold(
    _ events: [MembershipEvent], of person: Person, at desk: Desk, in db: borrowing Connection
  ) throws
    -> [Spell]
  {
    do {
      return try MembershipHistory.fold(events) { (try? db.find(TradeUnion.self, $0))?.code ?? "–" }
    } catch {
      throw try violation(error, of: person, at: desk, in: db)
    }
  }

  static func violation(
    _ breach: Breach, of person: Person, at desk: Desk, in db: borrowing Connection
  ) throws
    -> RuleViolation
  {
    var day = desk.today
    if let on = breach.day { day = on }
    return RuleViolation(
      finding: try db.finding(breach, on: day, Finding.Subject("member", person.number)))
  }

  /// `union.dissolve_empty`: an entry that comes late leaves nobody in a union that is no more.
  private static func refuseDissolved(
    _ spell: Spell?, of person: Person, at desk: Desk, in db: borrowing Connection
  ) throws {
    guard let spell, spell.status != .ended, let union = try db.find(TradeUnion.self, spell.union),
      let day = union.dissolvedOn
    else { return }
    try desk.judge(
      union.dissolutionBreach(keeping: spell.status), on: day, "member", person.number, in: db)
  }

  /// What must hold of an event by itself: no day to come, none before birth, a union that is
  /// there.
  static func checkFacts(
    of event: MembershipEvent, _ person: Person, at desk: Desk, in db: borrowing Connection
  ) throws {
    guard event.on <= desk.today else {
      throw Problem(
        .value, "member.future_day",
        en:
          "\(event.on, as: "on") lies after today (\(desk.today, as: "today")). Enter it when it has happened.",
        zh: "日期 \(event.on, as: "on") 晚于今天（\(desk.today, as: "today")）。请在发生后再录入。")
    }
    if event.otherUnion == event.union {
      let code = try db.find(TradeUnion.self, event.union)?.code ?? "–"
      throw Problem(
        .value, "member.same_union",
        en: "The member is in union \(code, as: "union") already and cannot be transferred to it.",
        zh: "已在工会 \(code, as: "union")，不能转接到同一工会。")
    }
    // An opening without a day has been there since ever, and a listed one says little.
    if event.on == .first { return }
    if let birth = person.birthDate {
      guard event.on >= birth else {
        throw Problem(
          .value, "member.before_birth",
          en:
            "\(event.on, as: "on") lies before the date of birth \(birth, as: "birth_date"). Check the dates.",
          zh: "日期 \(event.on, as: "on") 早于出生日期 \(birth, as: "birth_date")。请核对。")
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
  static func requireExisting(
    _ id: Identifier<TradeUnion>, on day: Day, entering: Bool, in db: borrowing Connection
  ) throws {
    guard let union = try db.find(TradeUnion.self, id) else { return }
    if let founded = union.foundedOn, day < founded {
      throw Problem(
        .value, "member.union_not_founded",
        en:
          "Union \(union.code, as: "union") was founded on \(founded, as: "founded_on"), after \(day, as: "on"). Check the day or the union.",
        zh:
          "工会 \(union.code, as: "union") 成立于 \(founded, as: "founded_on")，\(day, as: "on") 时尚未成立。请核对日期或工会。"
      )
    }
    if let dissolved = union.dissolvedOn, day > dissolved || (entering && day == dissolved) {
      throw Problem(
        .value, "member.union_dissolved",
        en:
          "Union \(union.code, as: "union") was dissolved on \(dissolved, as: "dissolved_on"); nothing can happen there on \(day, as: "on"). Choose another union.",
        zh:
          "工会 \(union.code, as: "union") 已于 \(dissolved, as: "dissolved_on") 撤销，不能在 \(day, as: "on") 办理。请另选工会。"
      )
    }
  }

  /// Writes the spells where they differ from what is kept.
  private static func keep(
    _ spells: [Spell], of person: Person, retelling: Bool, at desk: Desk,
    in db: borrowing Connection
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
