package import Records
package import Storage

/// Two records that look alike and are two people's (不是同一人), as somebody decided.
package struct DuplicateDecision: Equatable, Sendable {
  package let id: Identifier<DuplicateDecision>
  /// The one with the smaller number.
  package let person: Identifier<Person>
  package let other: Identifier<Person>
  package let decidedOn: Day
  package let reason: String
}

extension DuplicateDecision: Entity {
  package static let table = Table(
    "duplicate_decision", DuplicateDecision.init,
    Column("id", \.id), Column("person_id", \.person), Column("other_id", \.other),
    Column("decided_on", \.decidedOn), Column("reason", \.reason))
}

extension Connection {
  /// Why two records are two people's, if that was decided.
  package func decision(_ one: Identifier<Person>, _ other: Identifier<Person>) throws
    -> DuplicateDecision?
  {
    try first(
      DuplicateDecision.self,
      """
      SELECT \(columns: DuplicateDecision.table) FROM duplicate_decision
      WHERE person_id = min(\(one), \(other)) AND other_id = max(\(one), \(other))
      """)
  }

  /// Everything that was decided, oldest first.
  package func duplicateDecisions() throws -> [DuplicateDecision] {
    try fetch(
      DuplicateDecision.self,
      "SELECT \(columns: DuplicateDecision.table) FROM duplicate_decision ORDER BY id")
  }
}
