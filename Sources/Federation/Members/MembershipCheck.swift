package import Records
package import Storage

/// Whether the spells that are kept are those that the events tell, for everybody in the file.
package enum MembershipCheck {
  /// Where the two differ for one person.
  package struct Difference: Equatable, Sendable {
    package let person: Identifier<Person>
    package let kept: [Spell]
    /// `nil` where the events do not fold at all.
    package let told: [Spell]?
    package let breach: Breach?
  }

  /// Folds everybody's events again and lends each difference to `body`; holds one person at
  /// a time.
  ///
  /// - Returns: how many people were compared.
  @discardableResult
  package static func run(
    in db: borrowing Connection, _ body: (Difference) throws -> Void
  ) throws -> Int {
    var count = 0
    try db.eachRow(
      of: """
        SELECT person_id FROM membership_event UNION SELECT person_id FROM membership
        ORDER BY person_id
        """
    ) { row in
      let person: Identifier<Person> = try row.next()
      count += 1
      if let difference = try difference(of: person, in: db) { try body(difference) }
    }
    return count
  }

  private static func difference(
    of person: Identifier<Person>, in db: borrowing Connection
  ) throws -> Difference? {
    let kept = try db.memberships(of: person)
    let told: [Spell]
    do {
      told = try MembershipHistory.fold(try db.events(of: person)) {
        (try? db.find(TradeUnion.self, $0))?.code ?? "–"
      }
    } catch let breach as Breach {
      return Difference(
        person: person, kept: kept.map { Spell($0, isListed: false) }, told: nil, breach: breach)
    }
    var shown: [Spell] = []
    for (index, row) in kept.enumerated() {
      let spell = index < told.count ? told[index] : nil
      var present = Spell(row, isListed: spell?.isListed ?? false)
      // Since when somebody is in the union, only the list tells.
      if let spell, spell.isListed { present.joinedUnionOn = spell.joinedUnionOn }
      shown.append(present)
    }
    let isNumbered = kept.enumerated().allSatisfy { $0.element.number == $0.offset + 1 }
    if shown == told, isNumbered { return nil }
    return Difference(person: person, kept: shown, told: told, breach: nil)
  }
}

extension Spell {
  /// The spell as it is kept in a row.
  init(_ row: Membership, isListed: Bool) {
    self.init(
      union: row.union, status: row.status, from: row.from, to: row.to, joinedOn: row.joinedOn,
      joinedUnionOn: row.joinedUnionOn, isListed: isListed)
  }
}
