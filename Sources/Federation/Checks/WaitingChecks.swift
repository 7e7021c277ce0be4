package import Records
package import Storage

/// The rules of what waits for an answer, over the whole file. Only reads.
package enum WaitingChecks {
  /// `member.one_open_application` and `member.one_open_transfer`: who waits for admission is no
  /// member, and who waits for a transfer is a member where it was proposed.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    var found: [(person: Identifier<Person>, breach: Breach, on: Day)] = []
    let applications = try db.fetch(
      MembershipApplication.self,
      """
      SELECT \(columns: MembershipApplication.table) FROM membership_application a
      WHERE decision IS NULL AND EXISTS (
        SELECT 1 FROM membership m WHERE m.person_id = a.person_id AND m.status <> 'ended')
      ORDER BY id
      """)
    for application in applications {
      let breach = application.memberBreach(
        try code(application.union, in: db), memberOf: try present(application.person, in: db))
      found.append((application.person, breach, application.appliedOn))
    }
    let proposals = try db.fetch(
      TransferProposal.self,
      """
      SELECT \(columns: TransferProposal.table) FROM transfer_proposal t
      WHERE outcome IS NULL AND NOT EXISTS (
        SELECT 1 FROM membership m WHERE m.person_id = t.person_id AND m.status <> 'ended'
          AND m.union_id = t.union_id)
      ORDER BY id
      """)
    for proposal in proposals {
      let codes = (try code(proposal.union, in: db), try code(proposal.otherUnion, in: db))
      let breach = proposal.movedBreach(codes, now: try present(proposal.person, in: db))
      found.append((proposal.person, breach, proposal.proposedOn))
    }
    return try found.compactMap { found in
      guard let person = try db.find(Person.self, found.person) else { return nil }
      return try db.finding(
        found.breach, on: found.on,
        Finding.Subject("person", "\(person.maskedName) \(person.maskedNumber)"))
    }
  }

  /// The union of the membership that is open, if any.
  private static func present(_ person: Identifier<Person>, in db: borrowing Connection) throws
    -> String
  {
    guard let open = try db.memberships(of: person).last, open.status != .ended else { return "–" }
    return try code(open.union, in: db)
  }

  private static func code(_ union: Identifier<TradeUnion>, in db: borrowing Connection) throws
    -> String
  {
    try db.find(TradeUnion.self, union)?.code ?? "–"
  }
}
