import Records
import Storage

extension MergeService {
  /// Withdraws what can no longer be answered once two records are one (撤回): the application of
  /// somebody who is a member, a transfer from where the member is not, and of two that wait the
  /// merged record's.
  func settleWaiting(
    of gone: Person, and kept: Person, note: String, in db: borrowing Connection
  ) throws {
    let member = try db.memberships(of: kept.id).last { $0.status != .ended }
    let applications = try [gone, kept].map { try db.openApplication(of: $0.id) }
    for (place, application) in applications.enumerated() {
      guard let application else { continue }
      guard member != nil || place == 0 && applications[1] != nil else { continue }
      var withdrawn = application
      withdrawn.decision = .withdrawn
      withdrawn.decidedOn = max(desk.today, application.appliedOn)
      withdrawn.reason = note
      try db.update(withdrawn, from: application)
    }
    let proposals = try [gone, kept].map { try db.openProposal(of: $0.id) }
    for (place, proposal) in proposals.enumerated() {
      guard let proposal else { continue }
      guard member?.union != proposal.union || place == 0 && proposals[1] != nil else { continue }
      var withdrawn = proposal
      withdrawn.outcome = .withdrawn
      withdrawn.decidedOn = max(desk.today, proposal.proposedOn)
      withdrawn.answer = note
      try db.update(withdrawn, from: proposal)
    }
  }
}
