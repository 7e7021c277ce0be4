package import Records
package import Storage

/// A service card (会员服务卡) as lists show and files hold it: whose it is, and the days of its
/// steps. `ServiceCard` says what can be done with it.
package struct Card: Record {
  package var id: Int64 = 0
  package var person = Reference<Person>.blank
  package var number = BankCard.blank
  package var state: CardState?
  package var batch: Reference<CardBatch>?
  package var issuedOn = Day.blank
  package var signedOn: Day?
  package var activatedOn: Day?
  package var lostOn: Day?
  package var closedOn: Day?
  package var reason: String?
  /// The number of the card in whose place it came.
  package var replaces: BankCard?
  package var note: String?
  package init() {}

  package static let noun = Noun<Card>(
    "card", path: ["member", "card"], en: "service card", zh: "会员服务卡", table: "service_card",
    key: ["card_number"], union: "union", status: "state", day: "issued_on", group: "id_number",
    order: #""union", id_number, issued_on, card_number"#,
    fileOrder: "id_number, issued_on, card_number", listing: Card.rows(on:)
  ) {
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码").minor()
    Field.computed("name", .personName, en: "Name", zh: "姓名", "name").onlyShown()
    Field.computed("union", .unionCode, en: "Union code", zh: "工会编码", #""union""#).onlyShown()
    Field(\.number, "card_number", en: "Service card number", zh: "会员服务卡号")
    Field(\.state, "state", en: "Card state", zh: "卡状态").notKept().onlyShown()
    Field(\.batch, "batch", column: "batch_id", en: "Batch number", zh: "批次号").minor()
    Field(\.issuedOn, "issued_on", en: "Issued on", zh: "发放日期")
    Field(\.signedOn, "signed_on", en: "Signed for on", zh: "签收日期").minor()
    Field(\.activatedOn, "activated_on", en: "Activated on", zh: "启用日期").minor()
    Field(\.lostOn, "lost_on", en: "Reported lost on", zh: "挂失日期").minor()
    Field(\.closedOn, "closed_on", en: "Closed on", zh: "销卡日期")
    Field(\.reason, "reason", en: "Reason", zh: "原因").minor()
    Field(\.replaces, "replaces", en: "Replaces card", zh: "所换旧卡号").notKept().minor()
    Field(\.note, "note", en: "Note", zh: "备注").minor()
  }

  /// With what was done by the day. The union is that of which the person is or was last a member.
  private static func rows(on day: Day) -> SQL {
    """
    SELECT id, id_number, name, "union", card_number, batch, issued_on, signed_on, activated_on,
      lost_on, closed_on, iif(lost_on IS NULL AND closed_on IS NULL, NULL, reason) AS reason,
      replaces, note,
      CASE WHEN closed_on IS NOT NULL THEN 'closed' WHEN lost_on IS NOT NULL THEN 'lost'
        WHEN activated_on IS NOT NULL THEN 'active' WHEN signed_on IS NOT NULL THEN 'signed'
        ELSE 'issued' END AS state
    FROM (
      SELECT c.id, p.id_number, p.name, \(Kind.latestUnion) AS "union", c.card_number,
        b.number AS batch, c.issued_on, iif(c.signed_on <= \(day), c.signed_on, NULL) AS signed_on,
        iif(c.activated_on <= \(day), c.activated_on, NULL) AS activated_on,
        iif(c.lost_on <= \(day), c.lost_on, NULL) AS lost_on,
        iif(c.closed_on <= \(day), c.closed_on, NULL) AS closed_on, c.reason,
        r.card_number AS replaces, c.note
      FROM service_card c JOIN person p ON p.id = c.person_id
      LEFT JOIN card_batch b ON b.id = c.batch_id LEFT JOIN service_card r ON r.id = c.replaces_id
      WHERE c.issued_on <= \(day))
    """
  }

  /// By its own number, or the present one of the member with this number.
  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    [try db.card(meant: text).card.id.rawValue]
  }

  /// All rows of one person in a file: cards with the days of their steps. What is known takes over
  /// what the rows say.
  ///
  /// - Returns: what each row did, in the rows' order.
  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    var done: [Int: (id: Int64, effect: Effect)] = [:]
    // A card behind the one it replaces, and closed ones first: one is open at a time.
    var waiting = rows.indices.sorted { a, b in
      let (a, b) = (rows[a], rows[b])
      if (a["closed_on"] == nil) != (b["closed_on"] == nil) { return a["closed_on"] != nil }
      return (a["issued_on"] ?? "") < (b["issued_on"] ?? "")
    }
    while let next = try waiting.firstIndex(where: { index in
      try rows[index]["replaces"].map { try db.card(numbered: $0) != nil } ?? true
    }) ?? waiting.indices.first {
      let index = waiting.remove(at: next)
      var card = Card()
      try noun.form.fill(&card, from: rows[index], isNew: false, by: desk.reader(), in: db)
      done[index] = try card.enter(rows[index], mode, at: desk, in: db)
    }
    return rows.indices.compactMap { done[$0] }
  }

  private func enter(
    _ given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    let person = try person.found(in: db)
    let old = try db.card(numbered: number.text)
    if let old, old.person != person.id {
      throw try ServiceCard.taken(old, person, at: desk, in: db)
    }
    var new =
      try old
      ?? ServiceCard(
        id: Identifier(rawValue: try db.nextID(in: "service_card")), person: person.id,
        number: number.text, issuedOn: issuedOn)
    try put(given, over: &new, person, in: db)
    if new == old { return (new.id.rawValue, .unchanged) }
    if let old, mode == .add { throw try ServiceCard.taken(old, person, at: desk, in: db) }
    try new.judge(new.orderBreach(named: person.maskedName), on: new.issuedOn, at: desk, in: db)
    let open = try db.cards(of: person.id).first { $0.closedOn == nil && $0.id != new.id }
    try new.judge(
      new.openBreach(beside: open, named: person.maskedName), on: new.issuedOn, at: desk, in: db)
    try new.check(person, at: desk, in: db)
    guard let old else {
      try db.insert(new)
      return (new.id.rawValue, .added)
    }
    try db.update(new, from: old)
    return (new.id.rawValue, .changed)
  }

  /// Puts the values that are given over a card's.
  private func put(
    _ given: Given, over card: inout ServiceCard, _ person: Person, in db: borrowing Connection
  ) throws {
    if given["issued_on"] != nil { card.issuedOn = issuedOn }
    if given["signed_on"] != nil { card.signedOn = signedOn }
    if given["activated_on"] != nil { card.activatedOn = activatedOn }
    if given["lost_on"] != nil { card.lostOn = lostOn }
    if given["closed_on"] != nil { card.closedOn = closedOn }
    if given["reason"] != nil { card.reason = reason }
    if given["note"] != nil { card.note = note }
    if let batch { card.batch = batch.id }
    if let replaces {
      card.replaces = try Self.replacedCard(replaces, by: card, person, in: db).id
    }
  }

  /// The card in whose place another came: one of the same person, replaced by no other.
  private static func replacedCard(
    _ number: BankCard, by card: ServiceCard, _ person: Person, in db: borrowing Connection
  ) throws -> ServiceCard {
    guard let replaced = try db.card(numbered: number.text), replaced.person == person.id,
      replaced.id != card.id,
      !(try db.cards(of: person.id).contains { $0.replaces == replaced.id && $0.id != card.id })
    else {
      throw Problem(
        .value, "card.replaces",
        en:
          "Service card \(card.maskedNumber, as: "card") cannot replace \(Masking.card(number), as: "other"): \(person.maskedName, as: "name") has no such card, or another replaced it.",
        zh:
          "会员服务卡 \(card.maskedNumber, as: "card") 不能补换 \(Masking.card(number), as: "other")：\(person.maskedName, as: "name")没有这张卡，或它已由另一张补换。"
      )
    }
    return replaced
  }
}

extension Kind {
  /// The service cards as files have them.
  package static let card = Kind(Card.noun)

  /// The service cards as people read them: with names, unions and where each stands.
  package static let cardList = Kind(Card.noun, shown: true)
}
