package import Records
package import Storage

extension CardService {
  /// All rows of one person in a file of the `card` kind: cards with the days of their steps. What
  /// is known takes over what the rows say.
  ///
  /// - Returns: what each row did, in the rows' order.
  package func enter(group rows: [Fields], _ mode: EntryMode, in db: borrowing Connection) throws
    -> [Entered]
  {
    guard let first = rows.first else { return [] }
    let person = try db.person(number: first.personNumber())
    var done: [Int: Entered] = [:]
    // A card behind the one it replaces, and closed ones first: one is open at a time.
    var waiting = rows.indices.sorted { a, b in
      let (a, b) = (rows[a], rows[b])
      if (a.day("closed_on") == nil) != (b.day("closed_on") == nil) {
        return a.day("closed_on") != nil
      }
      return (a.day("issued_on") ?? .first) < (b.day("issued_on") ?? .first)
    }
    while let next = try waiting.firstIndex(where: { index in
      try rows[index].text("replaces").map { try db.card(numbered: $0) != nil } ?? true
    }) ?? waiting.indices.first {
      let index = waiting.remove(at: next)
      done[index] = try enter(rows[index], of: person, mode, in: db)
    }
    return rows.indices.compactMap { done[$0] }
  }

  private func enter(
    _ fields: Fields, of person: Person, _ mode: EntryMode, in db: borrowing Connection
  ) throws -> Entered {
    let number = try fields.required("card_number", Fields.text)
    let old = try db.card(numbered: number)
    if let old, old.person != person.id { throw try taken(old, person, in: db) }
    var new = try old ?? made(from: fields, for: person, in: db)
    if let day = fields.day("issued_on") { new.issuedOn = day }
    fields.update(&new.signedOn, "signed_on", Fields.day)
    fields.update(&new.activatedOn, "activated_on", Fields.day)
    fields.update(&new.lostOn, "lost_on", Fields.day)
    fields.update(&new.closedOn, "closed_on", Fields.day)
    fields.update(&new.reason, "reason", Fields.text)
    fields.update(&new.note, "note", Fields.text)
    if let batch = fields.text("batch") { new.batch = try db.cardBatch(batch).id }
    if let replaced = fields.text("replaces") {
      new.replaces = try replacedCard(replaced, by: new, person, in: db).id
    }
    if new == old { return Entered("card", new.id.rawValue, .unchanged) }
    if let old, mode == .add { throw try taken(old, person, in: db) }
    try judge(new.orderBreach(named: person.maskedName), new, on: new.issuedOn, db)
    let open = try db.cards(of: person.id).first { $0.closedOn == nil && $0.id != new.id }
    try judge(new.openBreach(beside: open, named: person.maskedName), new, on: new.issuedOn, db)
    try check(new, person, in: db)
    guard let old else {
      try db.insert(new)
      return Entered("card", new.id.rawValue, .added)
    }
    try db.update(new, from: old)
    return Entered("card", new.id.rawValue, .changed)
  }

  /// The card in whose place another came: one of the same person, replaced by no other.
  private func replacedCard(
    _ number: String, by card: ServiceCard, _ person: Person, in db: borrowing Connection
  ) throws -> ServiceCard {
    guard let replaced = try db.card(numbered: number), replaced.person == person.id,
      replaced.id != card.id,
      !(try db.cards(of: person.id).contains { $0.replaces == replaced.id && $0.id != card.id })
    else {
      throw Problem(
        .value, "card.replaces",
        [
          "card": .text(card.maskedNumber), "name": .text(person.maskedName),
          "other": .text(Masking.card(BankCard(stored: number))),
        ])
    }
    return replaced
  }
}
