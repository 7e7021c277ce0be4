package import Records
package import Storage

// What is done with service cards, from issue to closing.
//
// The number of the membership's certificate (会员证号) is another one and stays as it is: it is
// printed on paper and shown in full, while a bank card's number is neither.

/// What can be said of a card that is made out.
package struct NewCard: Sendable {
  var number = BankCard.blank
  var batch: Reference<CardBatch>?
  var on = Day.blank
  var note: String?

  static let form = Form<NewCard> {
    Field(\.number, "card_number", en: "Service card number", zh: "会员服务卡号").option("card")
      .hint(
        en: "the service card's number (16 to 19 digits); also @FILE or -",
        zh: "会员服务卡号（16 至 19 位）；也可用 @文件 或 -")
    Field(\.batch, "batch", en: "Batch number", zh: "批次号")
    Field(\.on, "issued_on", en: "Issued on", zh: "发放日期").option("on").day()
    Field(\.note, "note", en: "Note", zh: "备注")
  }

  /// The card, not yet written.
  func made(for person: Person, in db: borrowing Connection) throws -> ServiceCard {
    var card = ServiceCard(
      id: Identifier(rawValue: try db.nextID(in: "service_card")), person: person.id,
      number: number.text, issuedOn: on)
    card.batch = batch?.id
    card.note = note
    return card
  }
}

/// Issues a card (发放) to a member.
package struct IssueCard: Verb {
  private var person = Reference<Person>.blank
  private var card = NewCard()
  package init() {}
  package static let path = ["member", "card"]
  package static let name = "issue"
  package static let summary = Text(en: "Issue a card.", zh: "发放一张卡。")
  package static let examples = [
    "member card batch add --number B1 --union G1 --bank 中国工商银行 --on 2017-03-01",
    "member card issue 12 --card @card.txt --batch B1 --on 2017-03-10",
    "member card sign 12 --on 2017-03-15",
    "member card replace 12 --card @new.txt --on 2017-09-01 --why 遗失",
    "import card cards.csv",
  ]
  package static let form =
    Form { Reference<Person>.member(\IssueCard.person) } + NewCard.form.held(by: \.card)

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let person = try person.found(in: db)
    let card = try card.made(for: person, in: db)
    if let old = try db.card(numbered: card.number) {
      let isSame =
        old.person == person.id && old.issuedOn == card.issuedOn
        && (card.batch == nil || card.batch == old.batch)
      guard isSame else { throw try ServiceCard.taken(old, person, at: desk, in: db) }
      return try Card.answer(old.id.rawValue, .unchanged, at: desk, in: db)
    }
    try card.check(person, at: desk, in: db)
    let open = try db.cards(of: person.id).first { $0.closedOn == nil }
    try card.judge(
      card.openBreach(beside: open, named: person.maskedName), on: card.issuedOn, at: desk, in: db)
    try db.insert(card)
    return try Card.answer(card.id.rawValue, .added, at: desk, in: db)
  }
}

/// Closes a card and issues another in its place on the same day (补换).
package struct ReplaceCard: Verb {
  private var subject = Named<Card>.blank
  private var card = NewCard()
  private var reason: String?
  package init() {}
  package static let path = ["member", "card"]
  package static let name = "replace"
  package static let summary = Text(
    en: "Close a card and issue another in its place.", zh: "补换：旧卡销卡，同日发放新卡。")
  package static let form =
    Form { Named<Card>.card(\ReplaceCard.subject) } + NewCard.form.held(by: \.card)
    + Form { Field(\.reason, "reason", en: "Reason", zh: "原因").option("why") }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let (old, person) = try db.card(meant: subject.rawValue)
    var card = try card.made(for: person, in: db)
    if let present = try db.card(numbered: card.number) {
      let isSame =
        present.person == person.id && present.issuedOn == card.issuedOn && present.replaces != nil
      guard isSame else { throw try ServiceCard.taken(present, person, at: desk, in: db) }
      return try Card.answer(present.id.rawValue, .unchanged, at: desk, in: db)
    }
    let breach = old.orderBreach(.replace, on: card.issuedOn, named: person.maskedName)
    try old.judge(breach, on: card.issuedOn, at: desk, in: db)
    var closed = old.after(.replace, on: card.issuedOn)
    if let reason { closed.reason = reason }
    card.replaces = old.id
    try db.update(closed, from: old)
    try card.check(person, at: desk, in: db)
    try db.insert(card)
    return try Card.answer(card.id.rawValue, .added, at: desk, in: db)
  }
}

/// A step of a card that is there: which card, on which day.
package struct CardStepTaken: Sendable {
  var subject = Named<Card>.blank
  var on = Day.blank
  var reason: String?

  static let form = Form<CardStepTaken> {
    Named<Card>.card(\.subject)
    Field(\.on, "on", en: "Date", zh: "日期").day()
  }

  static let formWithReason =
    form + Form { Field(\.reason, "reason", en: "Reason", zh: "原因").option("why") }

  func take(
    _ step: CardStep, at desk: Desk, in db: borrowing Connection
  ) throws -> Answer {
    let (old, person) = try db.card(meant: subject.rawValue)
    if old.day(of: step) == on, (reason ?? old.reason) == old.reason {
      return try Card.answer(old.id.rawValue, .unchanged, at: desk, in: db)
    }
    let breach = old.orderBreach(step, on: on, named: person.maskedName)
    try old.judge(breach, on: on, at: desk, in: db)
    var new = old.after(step, on: on)
    if let reason { new.reason = reason }
    try new.check(person, at: desk, in: db)
    try db.update(new, from: old)
    return try Card.answer(new.id.rawValue, .changed, at: desk, in: db)
  }
}

/// A verb that notes one step of a card.
package protocol CardStepVerb: Verb {
  static var step: CardStep { get }
  var taken: CardStepTaken { get set }
}

extension CardStepVerb {
  package static var path: [String] { ["member", "card"] }
  package static var name: String { step.rawValue }
  package static var form: Form<Self> { CardStepTaken.form.held(by: \.taken) }
  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try taken.take(Self.step, at: desk, in: db)
  }
}

/// Notes that a card was signed for (签收).
package struct SignCard: CardStepVerb {
  package var taken = CardStepTaken()
  package init() {}
  package static let step = CardStep.sign
  package static let summary = Text(en: "Note that a card was signed for.", zh: "登记签收。")
}

/// Notes that a card was put to use (启用).
package struct ActivateCard: CardStepVerb {
  package var taken = CardStepTaken()
  package init() {}
  package static let step = CardStep.activate
  package static let summary = Text(en: "Note that a card was put to use.", zh: "登记启用。")
}

/// Notes that a card was lost (挂失).
package struct LoseCard: CardStepVerb {
  package var taken = CardStepTaken()
  package init() {}
  package static let step = CardStep.lose
  package static let summary = Text(en: "Note that a card was reported lost.", zh: "登记挂失。")
  package static let form = CardStepTaken.formWithReason.held(by: \LoseCard.taken)
}

/// Closes a card (销卡).
package struct CloseCard: CardStepVerb {
  package var taken = CardStepTaken()
  package init() {}
  package static let step = CardStep.close
  package static let summary = Text(en: "Close a card.", zh: "登记销卡。")
  package static let form = CardStepTaken.formWithReason.held(by: \CloseCard.taken)
}

extension Named<Card> {
  /// Which card a verb is done to: the first word behind the verb.
  static func card<Holder: Sendable>(
    _ path: any WritableKeyPath<Holder, Self> & Sendable
  ) -> Field<Holder> {
    Field(path, "subject", en: "card", zh: "卡").subject()
      .hint(
        en: "the member's ID number or number, or the card's number; also @FILE or -",
        zh: "会员的证件号码或编号，或卡号；也可用 @文件 或 -")
  }
}

/// Shows a card.
package struct ShowCard: Question {
  private var subject = Named<Card>.blank
  package init() {}
  package static let path = ["member", "card"]
  package static let name = "show"
  package static let looksAtDay = true
  package static let showsPersons = true
  package static let summary = Text(en: "Show a card.", zh: "显示一张卡。")
  package static let form = Form { Named<Card>.card(\ShowCard.subject) }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    let card = try db.card(meant: subject.rawValue).card
    let isThere = try Card.noun.show(
      card.id.rawValue, on: desk.asOf, by: desk.reader(), in: db, to: &presenter)
    guard isThere else {
      throw Problem(
        .notFound, "card.not_found",
        en: "There is no such service card. Find it with gonghui member card list.",
        zh: "没有这张会员服务卡。请用 gonghui member card list 查找。")
    }
  }
}

/// Lists service cards, of everybody or of one member.
package struct ListCards: Question {
  private var person: Reference<Person>?
  private var batch: String?
  private var list = List<Card>()
  package init() {}
  package static let path = ["member", "card"]
  package static let name = "list"
  package static let looksAtDay = true
  package static let showsPersons = true
  package static let summary = Text(en: "List service cards.", zh: "列出会员服务卡。")
  package static let form =
    Form {
      Field(\ListCards.person, "subject", en: "member", zh: "会员").subject()
        .hint(en: "only of this member: the ID number or number", zh: "只要这名会员的：证件号码或编号")
      Field(\ListCards.batch, "batch", en: "Batch number", zh: "批次号")
    } + List<Card>.form.held(by: \.list)

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    var narrowing = try list.narrowing(at: desk, in: db)
    if let person {
      narrowing.conditions.append("id_number = \(try person.found(in: db).idNumber)")
    }
    if let batch { narrowing.conditions.append("batch = \(batch)") }
    try Card.noun.list(on: desk.asOf, narrowing, by: desk.reader(), in: db, to: &presenter)
  }
}

extension ServiceCard {
  /// A card that was just issued.
  init(id: Identifier<ServiceCard>, person: Identifier<Person>, number: String, issuedOn: Day) {
    self.init(
      id: id, person: person, batch: nil, number: number, issuedOn: issuedOn, signedOn: nil,
      activatedOn: nil, lostOn: nil, closedOn: nil, reason: nil, replaces: nil, note: nil)
  }

  /// What must hold of a card besides the order of its steps: no day to come, none before the batch
  /// was opened, a holder who is a member when it is issued.
  func check(_ person: Person, at desk: Desk, in db: borrowing Connection) throws {
    for (step, day) in steps where day > desk.today {
      throw Problem.inFuture(Self.column(of: step), day, today: desk.today)
    }
    if let batch = try batch.flatMap({ try CardBatch.load($0, in: db) }), issuedOn < batch.openedOn
    {
      throw Problem(
        .value, "card.before_batch",
        en:
          "Service card \(maskedNumber, as: "card") cannot be issued on \(issuedOn, as: "on"): batch \(batch.number, as: "batch") was opened on \(batch.openedOn, as: "opened_on"). Check the days.",
        zh:
          "会员服务卡 \(maskedNumber, as: "card") 的发放日期 \(issuedOn, as: "on") 早于批次 \(batch.number, as: "batch") 的开卡日期 \(batch.openedOn, as: "opened_on")。请核对日期。"
      )
    }
    guard steps.count == 1 else { return }
    let events = try db.events(of: person.id).filter { $0.on <= issuedOn }
    let status = events.reduce(MembershipStatus.ended) { $1.change.status(after: $0) }
    let breach = memberBreach(isMember: status != .ended, isHeld: false, named: person.maskedName)
    try judge(breach, on: issuedOn, at: desk, in: db)
  }

  func judge(
    _ breach: Breach?, on day: Day, at desk: Desk, in db: borrowing Connection
  ) throws {
    try desk.judge(breach, on: day, "card", maskedNumber, in: db)
  }

  /// The number is a card's that is there already.
  static func taken(
    _ card: ServiceCard, _ person: Person, at desk: Desk, in db: borrowing Connection
  ) throws -> RuleViolation {
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
