import Records
import Storage

extension SuccessionService {
  /// Applications to the union that wait for an answer: the union that takes the rest answers them.
  func handApplications(_ work: HandoverWork, in db: borrowing Connection) throws
    -> [HandoverCount]
  {
    guard let rest = work.rest else { return [] }
    try db.run(
      """
      UPDATE membership_application SET union_id = \(rest.id), revision = revision + 1
      WHERE union_id = \(work.source.id) AND decision IS NULL
      """)
    let count = db.changedRows
    return count == 0 ? [] : [work.count(.applications, to: rest, count)]
  }

  /// Transfers under way (转接在途), after the members have gone: what a member waits for is proposed
  /// by the union that the member is in now, and what was proposed to the union goes to the one
  /// that takes the rest. Where both become one union there is nothing left to transfer, and the
  /// proposal is withdrawn with the document.
  func handProposals(_ work: HandoverWork, in db: borrowing Connection) throws -> [HandoverCount] {
    var tally = HandoverTally()
    let proposals = try db.fetch(
      TransferProposal.self,
      """
      SELECT \(columns: TransferProposal.table) FROM transfer_proposal
      WHERE \(work.source.id) IN (union_id, other_union_id) AND outcome IS NULL ORDER BY id
      """)
    for proposal in proposals {
      let member = try db.memberships(of: proposal.person).last { $0.status != .ended }
      let from = member?.union ?? proposal.union
      let to = proposal.otherUnion == work.source.id ? work.rest?.id : proposal.otherUnion
      guard let to, (from, to) != (proposal.union, proposal.otherUnion) else { continue }
      if from == to {
        try db.run(
          """
          UPDATE transfer_proposal SET outcome = \(TransferOutcome.withdrawn),
            decided_on = \(max(work.day, proposal.proposedOn)), answer = \(work.document),
            revision = revision + 1
          WHERE id = \(proposal.id)
          """)
      } else {
        try db.run(
          """
          UPDATE transfer_proposal SET union_id = \(from), other_union_id = \(to),
            revision = revision + 1
          WHERE id = \(proposal.id)
          """)
      }
      let taker = proposal.otherUnion == work.source.id ? to : from
      if let target = try db.find(TradeUnion.self, taker) { tally.add(target) }
    }
    return tally.counts(.proposals, of: work)
  }
}
