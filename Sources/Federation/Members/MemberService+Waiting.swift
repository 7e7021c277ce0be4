package import Records
package import Storage

extension MemberService {
  /// Sends back what waits: refuses an application, or returns a proposed transfer to the union it
  /// came from.
  ///
  /// - Parameter isWithdrawn: it was taken back by those who asked.
  package func sendBack(
    _ number: String, because reason: String, isWithdrawn: Bool = false, on day: Day,
    in db: borrowing Connection
  ) throws -> Entered {
    let person = try db.person(number: number)
    let applications = try db.applications(of: person.id)
    let proposals = try db.proposals(of: person.id)
    let decision: ApplicationDecision = isWithdrawn ? .withdrawn : .refused
    let outcome: TransferOutcome = isWithdrawn ? .withdrawn : .returned
    if let open = applications.first(where: { $0.decision == nil }) {
      try checkAnswer(day, since: open.appliedOn)
      try close(open, decision, on: day, because: reason, in: db)
    } else if let open = proposals.first(where: { $0.outcome == nil }) {
      try checkAnswer(day, since: open.proposedOn)
      try close(open, outcome, on: day, because: reason, in: db)
    } else if applications.contains(where: {
      $0.decision == decision && $0.decidedOn == day && $0.reason == reason
    })
      || proposals.contains(where: {
        $0.outcome == outcome && $0.decidedOn == day && $0.answer == reason
      })
    {
      return Entered("member", person.id.rawValue, .unchanged)
    } else {
      throw Problem(.notFound, "member.nothing_to_return", ["member": .text(person.number)])
    }
    return Entered("member", person.id.rawValue, .changed)
  }

  /// Keeps what waits in step with the events: an ended membership is transferred no more, one that
  /// began answers its application; a membership that moved elsewhere meanwhile is refused.
  func settleWaiting(
    of person: Person, after new: [MembershipEvent], _ spell: Spell?, in db: borrowing Connection
  ) throws {
    if let open = try db.openProposal(of: person.id) {
      if let spell, spell.status != .ended {
        guard spell.union != open.union else { return }
        let present = try db.find(TradeUnion.self, spell.union)?.code ?? "–"
        throw try violation(
          open.movedBreach(try codes(of: open, in: db), now: present), of: person, in: db)
      }
      let day = max(spell?.to ?? desk.today, open.proposedOn)
      try close(open, .withdrawn, on: day, because: nil, in: db)
      let codes = try codes(of: open, in: db)
      desk.note(
        "member.transfer_closed",
        [
          "member": .text(person.number), "union": .text(codes.from),
          "other_union": .text(codes.to), "since": .day(open.proposedOn),
        ])
    }
    guard let open = try db.openApplication(of: person.id), let spell else { return }
    let isDead = new.contains { $0.change == .decease }
    guard spell.status != .ended || isDead else { return }
    let isSame = !isDead && spell.union == open.union
    let day = max(isDead ? spell.to ?? desk.today : spell.from, open.appliedOn)
    try close(open, isSame ? .approved : .withdrawn, on: day, because: nil, in: db)
    desk.note(
      isSame ? "member.application_answered" : "member.application_closed",
      [
        "member": .text(person.number), "since": .day(open.appliedOn),
        "union": .text(try db.find(TradeUnion.self, open.union)?.code ?? "–"),
      ])
  }

  private func close(
    _ open: MembershipApplication, _ decision: ApplicationDecision, on day: Day,
    because reason: String?, in db: borrowing Connection
  ) throws {
    var closed = open
    closed.decision = decision
    closed.decidedOn = day
    closed.reason = reason
    try db.update(closed, from: open)
  }

  private func close(
    _ open: TransferProposal, _ outcome: TransferOutcome, on day: Day, because reason: String?,
    in db: borrowing Connection
  ) throws {
    var closed = open
    closed.outcome = outcome
    closed.decidedOn = day
    closed.answer = reason
    try db.update(closed, from: open)
  }

  /// An answer comes after the question, and not from the future.
  func checkAnswer(_ day: Day, since: Day) throws {
    guard day <= desk.today else {
      throw Problem(.value, "member.future_day", ["on": .day(day), "today": .day(desk.today)])
    }
    guard day >= since else {
      throw Problem(.value, "member.answered_before", ["on": .day(day), "since": .day(since)])
    }
  }

  /// Of a file's row: an answer has its day, and a day its answer.
  func checkAnswer(_ answer: String?, _ day: Day?, since: Day) throws {
    guard (answer == nil) == (day == nil) else {
      throw Problem(.value, "member.answer_and_day", ["field": .field("decided_on")])
    }
    if let day { try checkAnswer(day, since: since) }
  }
}
