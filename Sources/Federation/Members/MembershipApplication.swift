package import Records
package import Storage

/// An application to join a union (入会申请), and what became of it.
package struct MembershipApplication: Equatable, Sendable {
  package let id: Identifier<MembershipApplication>
  package let person: Identifier<Person>
  package let union: Identifier<TradeUnion>
  package var channel: ApplicationChannel
  /// The campaign it came with (集中行动), such as 农民工入会集中行动.
  package var campaign: String?
  package let appliedOn: Day
  /// `nil` while it waits.
  package var decision: ApplicationDecision?
  package var decidedOn: Day?
  /// Why it was refused or withdrawn.
  package var reason: String?
  package var document: String?

  /// Whether it waits for an answer at the end of a day.
  package func isOpen(on day: Day) -> Bool {
    appliedOn <= day && (decidedOn.map { $0 > day } ?? true)
  }
}

extension MembershipApplication: Entity {
  package static let table = Table(
    "membership_application", MembershipApplication.init,
    Column("id", \.id), Column("person_id", \.person), Column("union_id", \.union),
    Column("channel", \.channel), Column("campaign", \.campaign),
    Column("applied_on", \.appliedOn), Column("decision", \.decision),
    Column("decided_on", \.decidedOn), Column("reason", \.reason),
    Column("document", \.document))
}

extension Connection {
  /// Every application of a person, first to last.
  package func applications(of person: Identifier<Person>) throws -> [MembershipApplication] {
    try fetch(
      MembershipApplication.self,
      """
      SELECT \(columns: MembershipApplication.table) FROM membership_application
      WHERE person_id = \(person) ORDER BY applied_on, id
      """)
  }

  /// The application of a person that waits for an answer.
  package func openApplication(of person: Identifier<Person>) throws -> MembershipApplication? {
    try applications(of: person).first { $0.decision == nil }
  }
}
