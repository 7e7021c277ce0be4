package import Records
package import Storage

/// What the office does with service cards (会员服务卡). Each verb runs inside one write.
///
/// The number of the membership's certificate (会员证号) is another one and stays as it is: it is
/// printed on paper and shown in full, while a bank card's number is neither.
package struct CardService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Issues a card (发放) to a member; the fields are those of the `card` kind.
  package func issue(_ number: String, _ fields: Fields, in db: borrowing Connection) throws
    -> Entered
  {
    let person = try db.person(number: number)
    let card = try made(from: fields, for: person, in: db)
    if let old = try db.card(numbered: card.number) {
      let isSame =
        old.person == person.id && old.issuedOn == card.issuedOn
        && (card.batch == nil || card.batch == old.batch)
      guard isSame else { throw try taken(old, person, in: db) }
      return Entered("card", old.id.rawValue, .unchanged)
    }
    try check(card, person, in: db)
    let open = try db.cards(of: person.id).first { $0.closedOn == nil }
    try judge(card.openBreach(beside: open, named: person.maskedName), card, on: card.issuedOn, db)
    try db.insert(card)
    return Entered("card", card.id.rawValue, .added)
  }

  /// Notes that a card was signed for (签收), put to use (启用), lost (挂失) or closed (销卡).
  ///
  /// - Parameter text: the member's number or the card's.
  package func take(
    _ step: CardStep, _ text: String, on day: Day, because reason: String? = nil,
    in db: borrowing Connection
  ) throws -> Entered {
    let (old, person) = try db.card(meant: text)
    if old.day(of: step) == day, (reason ?? old.reason) == old.reason {
      return Entered("card", old.id.rawValue, .unchanged)
    }
    let breach = old.orderBreach(step, on: day, named: person.maskedName)
    try judge(breach, old, on: day, db)
    var new = old.after(step, on: day)
    if let reason { new.reason = reason }
    try check(new, person, in: db)
    try db.update(new, from: old)
    return Entered("card", new.id.rawValue, .changed)
  }

  /// Closes a card and issues another in its place on the same day (补换); the fields are those of
  /// the new card.
  package func replace(
    _ text: String, _ fields: Fields, because reason: String? = nil, in db: borrowing Connection
  ) throws -> Entered {
    let (old, person) = try db.card(meant: text)
    var card = try made(from: fields, for: person, in: db)
    if let present = try db.card(numbered: card.number) {
      let isSame =
        present.person == person.id && present.issuedOn == card.issuedOn && present.replaces != nil
      guard isSame else { throw try taken(present, person, in: db) }
      return Entered("card", present.id.rawValue, .unchanged)
    }
    let breach = old.orderBreach(.replace, on: card.issuedOn, named: person.maskedName)
    try judge(breach, old, on: card.issuedOn, db)
    var closed = old.after(.replace, on: card.issuedOn)
    if let reason { closed.reason = reason }
    card.replaces = old.id
    try db.update(closed, from: old)
    try check(card, person, in: db)
    try db.insert(card)
    return Entered("card", card.id.rawValue, .added)
  }

  /// The card that fields make, not yet written.
  func made(from fields: Fields, for person: Person, in db: borrowing Connection) throws
    -> ServiceCard
  {
    let number = try fields.required("card_number", Fields.text)
    let issuedOn = try fields.required("issued_on", Fields.day)
    var card = ServiceCard(
      id: Identifier(rawValue: try db.nextID(in: "service_card")), person: person.id,
      number: number, issuedOn: issuedOn)
    card.batch = try fields.text("batch").map { try db.cardBatch($0).id }
    card.note = fields.text("note")
    return card
  }

  /// What must hold of a card besides the order of its steps: no day to come, none before the batch
  /// was opened, a holder who is a member when it is issued.
  func check(_ card: ServiceCard, _ person: Person, in db: borrowing Connection) throws {
    for (step, day) in card.steps where day > desk.today {
      throw Problem.inFuture(Self.column(of: step), day, today: desk.today)
    }
    if let batch = try card.batch.flatMap({ try db.find(CardBatch.self, $0) }),
      card.issuedOn < batch.openedOn
    {
      throw Problem(
        .value, "card.before_batch",
        [
          "card": .text(card.maskedNumber), "on": .day(card.issuedOn),
          "batch": .text(batch.number), "opened_on": .day(batch.openedOn),
        ])
    }
    guard card.steps.count == 1 else { return }
    let events = try db.events(of: person.id).filter { $0.on <= card.issuedOn }
    let status = events.reduce(MembershipStatus.ended) { $1.change.status(after: $0) }
    let breach = card.memberBreach(
      isMember: status != .ended, isHeld: false, named: person.maskedName)
    try judge(breach, card, on: card.issuedOn, db)
  }

  func judge(
    _ breach: Breach?, _ card: ServiceCard, on day: Day, _ db: borrowing Connection
  ) throws {
    try desk.judge(breach, on: day, "card", card.maskedNumber, in: db)
  }

  /// The number is a card's that is there already.
  func taken(_ card: ServiceCard, _ person: Person, in db: borrowing Connection) throws
    -> RuleViolation
  {
    let holder = try db.find(Person.self, card.person) ?? person
    return try db.alreadyThere(
      "card", field: "card.card_number", value: card.maskedNumber, other: .text(holder.maskedName),
      on: desk.today)
  }

  private static func column(of step: CardStep) -> String {
    switch step {
    case .issue: "issued_on"
    case .sign: "signed_on"
    case .activate: "activated_on"
    case .lose: "lost_on"
    case .replace, .close: "card.closed_on"
    }
  }
}

extension ServiceCard {
  /// A card that was just issued.
  init(id: Identifier<ServiceCard>, person: Identifier<Person>, number: String, issuedOn: Day) {
    self.init(
      id: id, person: person, batch: nil, number: number, issuedOn: issuedOn, signedOn: nil,
      activatedOn: nil, lostOn: nil, closedOn: nil, reason: nil, replaces: nil, note: nil)
  }
}
