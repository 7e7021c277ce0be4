package import Records
package import Storage

extension MemberService {
  /// Proposes a transfer (提出转接): the member stays where the membership is until the other union
  /// receives it.
  package func propose(
    _ number: String, to code: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    let person = try db.person(number: number)
    let target = try db.union(code: code)
    let others = try db.proposals(of: person.id)
    if let old = others.first(where: { $0.otherUnion == target.id && $0.proposedOn == day }) {
      guard old.outcome == nil || old.outcome == .accepted else {
        throw Problem(
          .value, "member.proposed_that_day",
          ["member": .text(person.number), "union": .text(target.code), "on": .day(day)])
      }
      var new = old
      new.reason = details.reason ?? old.reason
      new.document = details.document ?? old.document
      let isChanged = try db.update(new, from: old)
      return Entered("member", person.id.rawValue, isChanged ? .changed : .unchanged)
    }
    let proposal = TransferProposal(
      id: Identifier(rawValue: try db.nextID(in: "transfer_proposal")), person: person.id,
      union: try union(of: person, on: day, in: db), otherUnion: target.id, proposedOn: day,
      reason: details.reason, document: details.document, outcome: nil, decidedOn: nil,
      answer: nil)
    try checkOpen(proposal, of: person, beside: others, in: db)
    try db.insert(proposal)
    return Entered("member", person.id.rawValue, .changed)
  }

  /// Receives a member whose transfer was proposed: the membership moves on the day of receipt.
  package func receive(_ number: String, on day: Day, in db: borrowing Connection) throws
    -> Entered
  {
    let person = try db.person(number: number)
    let proposals = try db.proposals(of: person.id)
    guard let open = proposals.first(where: { $0.outcome == nil }) else {
      if proposals.contains(where: { $0.outcome == .accepted && $0.decidedOn == day }) {
        return Entered("member", person.id.rawValue, .unchanged)
      }
      throw Problem(.notFound, "member.nothing_to_receive", ["member": .text(person.number)])
    }
    try checkAnswer(day, since: open.proposedOn)
    var accepted = open
    accepted.outcome = .accepted
    accepted.decidedOn = day
    try db.update(accepted, from: open)
    let event = MembershipEvent(
      id: try nextEvent(in: db), person: person.id, change: .transfer, on: day, union: open.union,
      otherUnion: open.otherUnion, outside: nil, reason: open.reason, document: open.document,
      isProvisional: false, voids: nil)
    try amend(person, Amendment(new: [event]), in: db)
    return Entered("member", person.id.rawValue, .changed)
  }

  /// A row of the `proposal` kind: one that waits is judged, one that was answered is kept as it
  /// is. What it moved is among the events.
  package func enterProposal(
    _ fields: Fields, _ mode: EntryMode, in db: borrowing Connection
  ) throws -> Entered {
    let person = try db.person(number: fields.personNumber())
    let union = try db.union(code: fields.required("union", Fields.text))
    let target = try db.union(code: fields.required("other_union", Fields.text))
    let day = try fields.required("proposed_on", Fields.day)
    let others = try db.proposals(of: person.id)
    let old = others.first { $0.otherUnion == target.id && $0.proposedOn == day }
    var new =
      try old
      ?? TransferProposal(
        id: Identifier(rawValue: try db.nextID(in: "transfer_proposal")), person: person.id,
        union: union.id, otherUnion: target.id, proposedOn: day, reason: nil, document: nil,
        outcome: nil, decidedOn: nil, answer: nil)
    fields.update(&new.reason, "reason", Fields.text)
    fields.update(&new.document, "document", Fields.text)
    fields.update(&new.outcome, "outcome", Fields.choice)
    fields.update(&new.decidedOn, "decided_on", Fields.day)
    fields.update(&new.answer, "answer", Fields.text)
    try checkAnswer(new.outcome?.rawValue, new.decidedOn, since: new.proposedOn)
    if new.union == new.otherUnion { throw sameUnion(target) }
    if let old {
      return Entered(
        "proposal", old.id.rawValue, try db.update(new, from: old) ? .changed : .unchanged)
    }
    if new.outcome == nil { try checkOpen(new, of: person, beside: others, in: db) }
    try db.insert(new)
    return Entered("proposal", new.id.rawValue, .added)
  }

  /// The union a person belongs to on a day.
  private func union(of person: Person, on day: Day, in db: borrowing Connection) throws
    -> Identifier<TradeUnion>
  {
    let events = try db.events(of: person.id)
    let until = events.filter { $0.on <= day }
    guard let union = try fold(until, of: person, in: db).last?.union ?? events.first?.union else {
      throw Problem(
        .notFound, "member.no_membership", ["member": .text(person.number), "on": .day(day)])
    }
    return union
  }

  /// What must hold of a transfer that waits: that it could happen on the day it was proposed.
  private func checkOpen(
    _ proposal: TransferProposal, of person: Person, beside others: [TransferProposal],
    in db: borrowing Connection
  ) throws {
    let transfer = MembershipEvent(
      id: Identifier(rawValue: .max), person: person.id, change: .transfer,
      on: proposal.proposedOn, union: proposal.union, otherUnion: proposal.otherUnion,
      outside: nil, reason: nil, document: nil, isProvisional: false, voids: nil)
    try checkFacts(of: transfer, person, in: db)
    let events = try db.events(of: person.id) + [transfer]
    _ = try fold(events.sorted(by: MembershipEvent.precedes), of: person, in: db)
    if let open = others.first(where: { $0.outcome == nil }),
      let breach = open.secondBreach(
        try codes(of: open, in: db),
        to: try db.find(TradeUnion.self, proposal.otherUnion)?.code ?? "–",
        on: proposal.proposedOn)
    {
      throw try violation(breach, of: person, in: db)
    }
  }

  func codes(of proposal: TransferProposal, in db: borrowing Connection) throws -> (
    from: String, to: String
  ) {
    (
      try db.find(TradeUnion.self, proposal.union)?.code ?? "–",
      try db.find(TradeUnion.self, proposal.otherUnion)?.code ?? "–"
    )
  }

  func sameUnion(_ union: TradeUnion) -> Problem {
    Problem(.value, "member.same_union", ["union": .text(union.code)])
  }
}
