package import Records
package import Storage

/// What happened to a person's membership on a day: the truth that spells and growth come from.
/// Never changed; a mistake is voided by another event and entered anew.
package struct MembershipEvent: Equatable, Sendable {
  package let id: Identifier<MembershipEvent>
  package let person: Identifier<Person>
  package var change: MembershipChange
  /// `Day.first` of an opening whose day is not known.
  package var on: Day
  /// Where; of a transfer the old union.
  package var union: Identifier<TradeUnion>
  /// Of a transfer the new union.
  package var otherUnion: Identifier<TradeUnion>?
  /// The unit outside the province that the member came from or went to (省外单位).
  package var outside: String?
  package var reason: String?
  package var document: String?
  /// Came with a member list; the person's true history takes its place.
  package var isProvisional: Bool
  /// The event this one takes back (更正).
  package var voids: Identifier<MembershipEvent>?

  /// The union the person belongs to once it has happened.
  package var unionAfter: Identifier<TradeUnion> { otherUnion ?? union }

  /// Whether both tell the same story.
  package func tells(_ other: MembershipEvent) -> Bool {
    (person, change, on, union, otherUnion)
      == (other.person, other.change, other.on, other.union, other.otherUnion)
      && (outside, reason, document) == (other.outside, other.reason, other.document)
  }

  /// As they happened; on one day as they were entered.
  package static func precedes(_ a: MembershipEvent, _ b: MembershipEvent) -> Bool {
    (a.on, a.id.rawValue) < (b.on, b.id.rawValue)
  }
}

extension MembershipEvent: Entity {
  package static let table = Table(
    "membership_event", MembershipEvent.init,
    Column("id", \.id), Column("person_id", \.person), Column("event", \.change),
    Column("on_date", \.on), Column("union_id", \.union), Column("other_union_id", \.otherUnion),
    Column("outside", \.outside), Column("reason", \.reason), Column("document", \.document),
    Column("provisional", \.isProvisional), Column("voids", \.voids))
}

extension Connection {
  /// Everything that was entered about a person's membership, voided and voiding events too.
  package func allEvents(of person: Identifier<Person>) throws -> [MembershipEvent] {
    try fetch(
      MembershipEvent.self,
      """
      SELECT \(columns: MembershipEvent.table) FROM membership_event WHERE person_id = \(person)
      ORDER BY on_date, id
      """)
  }

  /// What happened to a person's membership, as it is now believed, in order.
  package func events(of person: Identifier<Person>) throws -> [MembershipEvent] {
    MembershipHistory.effective(try allEvents(of: person))
  }
}
