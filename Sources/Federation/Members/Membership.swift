package import Records
package import Storage

/// One spell of membership (会籍), from joining to ending. The service keeps it as the events say;
/// the card and the note are entered.
package struct Membership: Equatable, Sendable {
  package let id: Identifier<Membership>
  package let person: Identifier<Person>
  /// 1, 2, … of the person.
  package let number: Int
  package var union: Identifier<TradeUnion>
  package var status: MembershipStatus
  package var from: Day
  package var to: Day?
  /// Not known of an opening.
  package var joinedOn: Day?
  package var joinedUnionOn: Day?
  package var card: String?
  package var note: String?
}

extension Membership: Entity {
  package static let table = Table(
    "membership", Membership.init,
    Column("id", \.id), Column("person_id", \.person), Column("spell", \.number),
    Column("union_id", \.union), Column("status", \.status), Column("from_on", \.from),
    Column("to_on", \.to), Column("joined_on", \.joinedOn),
    Column("joined_union_on", \.joinedUnionOn), Column("card_number", \.card),
    Column("note", \.note))
}

extension Connection {
  /// The spells of a person's membership, first to last.
  package func memberships(of person: Identifier<Person>) throws -> [Membership] {
    try fetch(
      Membership.self,
      """
      SELECT \(columns: Membership.table) FROM membership WHERE person_id = \(person)
      ORDER BY spell
      """)
  }
}
