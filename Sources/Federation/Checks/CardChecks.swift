package import Records
package import Storage

/// What the rules find wrong with the service cards, over the whole database.
package enum CardChecks {
  /// `card.order`, of which the query finds the few there can be, and `card.of_member` of those that ended members still have.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    var findings: [Finding] = []
    try db.eachRow(
      of: """
        SELECT c.id, c.closed_on IS NOT NULL OR EXISTS (
          SELECT 1 FROM membership m WHERE m.person_id = c.person_id AND m.status <> 'ended')
        FROM service_card c
        WHERE c.signed_on < c.issued_on OR c.activated_on < c.signed_on
          OR c.activated_on IS NOT NULL AND c.signed_on IS NULL
          OR c.lost_on < coalesce(c.activated_on, c.signed_on, c.issued_on)
          OR c.closed_on < coalesce(c.lost_on, c.activated_on, c.signed_on, c.issued_on)
          OR c.closed_on IS NULL AND NOT EXISTS (
            SELECT 1 FROM membership m WHERE m.person_id = c.person_id AND m.status <> 'ended')
        ORDER BY c.id
        """
    ) { row in
      guard let card = try db.find(ServiceCard.self, try row.next()),
        let person = try db.find(Person.self, card.person)
      else { return }
      let isMember: Bool = try row.next()
      let breaches = [
        card.orderBreach(named: person.maskedName),
        card.memberBreach(isMember: isMember, isHeld: true, named: person.maskedName),
      ]
      for case let breach? in breaches {
        findings.append(
          try db.finding(
            breach, on: card.issuedOn, Finding.Subject("card", card.maskedNumber)))
      }
    }
    return findings
  }
}
