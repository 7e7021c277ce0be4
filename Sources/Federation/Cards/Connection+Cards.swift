package import Records
package import Storage

extension Connection {
  /// A person's cards, first to last.
  package func cards(of person: Identifier<Person>) throws -> [ServiceCard] {
    try fetch(
      ServiceCard.self,
      """
      SELECT \(columns: ServiceCard.table) FROM service_card WHERE person_id = \(person)
      ORDER BY issued_on, id
      """)
  }

  /// The card with this number; `nil` when there is none.
  package func card(numbered number: String) throws -> ServiceCard? {
    try first(
      ServiceCard.self,
      "SELECT \(columns: ServiceCard.table) FROM service_card WHERE card_number = \(number)")
  }

  /// The card that is meant: by its own number, or the present one of the member with this identity
  /// number, which is the open one or else the last.
  ///
  /// Throws `person.not_found`, or `card.none` where the person has none.
  package func card(meant text: String) throws -> (card: ServiceCard, holder: Person) {
    if let number = try? BankCard(parsing: text).text, let card = try card(numbered: number),
      let holder = try find(Person.self, card.person)
    {
      return (card, holder)
    }
    let person = try person(number: text)
    let cards = try cards(of: person.id)
    guard let card = cards.first(where: { $0.closedOn == nil }) ?? cards.last else {
      throw Problem(
        .notFound, "card.none",
        en:
          "\(person.maskedName, as: "name") has no service card. Issue one with gonghui member card issue.",
        zh: "\(person.maskedName, as: "name")没有会员服务卡。请用 gonghui member card issue 发放。")
    }
    return (card, person)
  }
}
