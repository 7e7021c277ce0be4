package import Records
package import Storage

/// A transfer that the old union proposed (转接申请): it waits until the new one receives the
/// member or sends the papers back. Until then the member counts at the old one.
package struct TransferProposal: Equatable, Sendable {
  package let id: Identifier<TransferProposal>
  package let person: Identifier<Person>
  package let union: Identifier<TradeUnion>
  package let otherUnion: Identifier<TradeUnion>
  package let proposedOn: Day
  package var reason: String?
  package var document: String?
  /// `nil` while it waits.
  package var outcome: TransferOutcome?
  package var decidedOn: Day?
  /// Why it was returned or withdrawn.
  package var answer: String?

  /// Whether it waits for an answer at the end of a day.
  package func isOpen(on day: Day) -> Bool {
    proposedOn <= day && (decidedOn.map { $0 > day } ?? true)
  }
}

extension TransferProposal: Entity {
  package static let table = Table(
    "transfer_proposal", TransferProposal.init,
    Column("id", \.id), Column("person_id", \.person), Column("union_id", \.union),
    Column("other_union_id", \.otherUnion), Column("proposed_on", \.proposedOn),
    Column("reason", \.reason), Column("document", \.document), Column("outcome", \.outcome),
    Column("decided_on", \.decidedOn), Column("answer", \.answer))
}

extension Connection {
  /// Every proposed transfer of a person, first to last.
  package func proposals(of person: Identifier<Person>) throws -> [TransferProposal] {
    try fetch(
      TransferProposal.self,
      """
      SELECT \(columns: TransferProposal.table) FROM transfer_proposal
      WHERE person_id = \(person) ORDER BY proposed_on, id
      """)
  }

  /// The transfer of a person that waits for an answer.
  package func openProposal(of person: Identifier<Person>) throws -> TransferProposal? {
    try proposals(of: person).first { $0.outcome == nil }
  }
}
