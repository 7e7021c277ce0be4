package import Records
package import Storage

/// A transfer that was proposed (转接申请), as files say it, and what became of it. What it moved is
/// among the events.
package struct Proposal: Record {
  package var id: Int64 = 0
  package var person = Reference<Person>.blank
  package var union = Reference<TradeUnion>.blank
  package var otherUnion = Reference<TradeUnion>.blank
  package var proposedOn = Day.blank
  package var reason: String?
  package var document: String?
  package var outcome: TransferOutcome?
  package var decidedOn: Day?
  /// Why it was returned or withdrawn.
  package var answer: String?
  package init() {}

  package static let noun = Noun<Proposal>(
    "proposal", en: "proposed transfer", zh: "转接申请", table: "transfer_proposal",
    key: ["id_number", "other_union", "proposed_on"], union: "union", status: "outcome",
    day: "proposed_on", order: "id_number, proposed_on, other_union"
  ) {
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码")
    Field(\.union, "union", column: "union_id", en: "From union", zh: "转出工会编码")
    Field(\.otherUnion, "other_union", column: "other_union_id", en: "To union", zh: "转入工会编码")
    Field(\.proposedOn, "proposed_on", en: "Proposed on", zh: "提出日期")
    Field(\.reason, "reason", en: "Reason", zh: "转接原因")
    Field(\.document, "document", en: "Document", zh: "依据文件")
    Field(\.outcome, "outcome", en: "Outcome", zh: "转接结果")
    Field(\.decidedOn, "decided_on", en: "Decided on", zh: "办理日期")
    Field(\.answer, "answer", en: "Answer", zh: "退回或撤回原因")
  }

  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    try rows.map { row in
      var given = row
      var proposal = Proposal()
      try noun.form.fill(&proposal, from: given, isNew: false, by: desk.reader(), in: db)
      if let id = try proposal.twin(in: db), let old = try load(id, in: db) {
        // It stays with the union that proposed it.
        proposal.union = old.union
        given["union"] = nil
      }
      return try enter(proposal, given: given, mode, at: desk, in: db)
    }
  }

  /// One that waits is judged when it comes in, one that was answered is kept as it is.
  package func check(
    replacing old: Proposal?, at desk: Desk, in db: borrowing Connection
  ) throws {
    try Member.checkAnswer(outcome?.rawValue, decidedOn, since: proposedOn, at: desk)
    if union == otherUnion {
      throw try Member.sameUnion(Identifier(rawValue: otherUnion.id), in: db)
    }
    guard old == nil, outcome == nil else { return }
    let person = try person.found(in: db)
    let proposal = TransferProposal(
      id: Identifier(rawValue: id), person: person.id, union: Identifier(rawValue: union.id),
      otherUnion: Identifier(rawValue: otherUnion.id), proposedOn: proposedOn, reason: reason,
      document: document, outcome: outcome, decidedOn: decidedOn, answer: answer)
    try Member.checkOpen(
      proposal, of: person, beside: try db.proposals(of: person.id), at: desk, in: db)
  }
}

extension Kind {
  /// Transfers that were proposed, and what became of them.
  package static let proposal = Kind(Proposal.noun)
}

/// Receives a member whose transfer was proposed: the membership moves on the day of receipt.
package struct ReceiveMember: Verb {
  private var person = Reference<Person>.blank
  private var on: Day?
  package init() {}
  package static let path = ["member"]
  package static let name = "receive"
  package static let summary = Text(
    en: "Receive a member whose transfer was proposed.", zh: "接收转入的会员，自接收之日转接。")
  package static let form = Form {
    Reference<Person>.member(\ReceiveMember.person)
    Field.onOrToday(\ReceiveMember.on)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let person = try person.found(in: db)
    let effect = try Member.receive(person, on: on ?? desk.today, at: desk, in: db)
    return try Member.told(person, effect, at: desk, in: db)
  }
}

extension Member {
  /// Proposes a transfer (提出转接): the member stays where the membership is until the other union
  /// receives it.
  static func propose(
    _ person: Person, to target: Identifier<TradeUnion>, on day: Day, _ details: EventDetails,
    at desk: Desk, in db: borrowing Connection
  ) throws -> Effect {
    let others = try db.proposals(of: person.id)
    if let old = others.first(where: { $0.otherUnion == target && $0.proposedOn == day }) {
      guard old.outcome == nil || old.outcome == .accepted else {
        let code = try db.find(TradeUnion.self, target)?.code ?? "–"
        throw Problem(
          .value, "member.proposed_that_day",
          en:
            "The transfer of member \(person.number, as: "member") to union \(code, as: "union") proposed on \(day, as: "on") was sent back or withdrawn. Propose it again with another day.",
          zh:
            "会员 \(person.number, as: "member") 在 \(day, as: "on") 转往工会 \(code, as: "union") 的转接已被退回或撤回。再次提出请用另一日期。"
        )
      }
      var new = old
      new.reason = details.reason ?? old.reason
      new.document = details.document ?? old.document
      return try db.update(new, from: old) ? .changed : .unchanged
    }
    let proposal = TransferProposal(
      id: Identifier(rawValue: try db.nextID(in: "transfer_proposal")), person: person.id,
      union: try union(of: person, on: day, at: desk, in: db), otherUnion: target,
      proposedOn: day, reason: details.reason, document: details.document, outcome: nil,
      decidedOn: nil, answer: nil)
    try checkOpen(proposal, of: person, beside: others, at: desk, in: db)
    try db.insert(proposal)
    return .changed
  }

  /// Answers the proposed transfer of a person that waits.
  static func receive(
    _ person: Person, on day: Day, at desk: Desk, in db: borrowing Connection
  ) throws -> Effect {
    let proposals = try db.proposals(of: person.id)
    guard let open = proposals.first(where: { $0.outcome == nil }) else {
      if proposals.contains(where: { $0.outcome == .accepted && $0.decidedOn == day }) {
        return .unchanged
      }
      throw Problem(
        .notFound, "member.nothing_to_receive",
        en:
          "Member \(person.number, as: "member") has no transfer that waits. Look at gonghui member waiting.",
        zh: "会员 \(person.number, as: "member") 没有待接收的转接。请用 gonghui member waiting 查看。")
    }
    try checkAnswer(day, since: open.proposedOn, at: desk)
    var accepted = open
    accepted.outcome = .accepted
    accepted.decidedOn = day
    try db.update(accepted, from: open)
    let event = MembershipEvent(
      id: try nextEvent(in: db), person: person.id, change: .transfer, on: day, union: open.union,
      otherUnion: open.otherUnion, outside: nil, reason: open.reason, document: open.document,
      isProvisional: false, voids: nil)
    try amend(person, Amendment(new: [event]), at: desk, in: db)
    return .changed
  }

  /// The union a person belongs to on a day.
  private static func union(
    of person: Person, on day: Day, at desk: Desk, in db: borrowing Connection
  ) throws -> Identifier<TradeUnion> {
    let events = try db.events(of: person.id)
    let until = try fold(events.filter { $0.on <= day }, of: person, at: desk, in: db)
    guard let union = until.last?.union ?? events.first?.union else {
      throw Problem(
        .notFound, "member.no_membership",
        en:
          "Member \(person.number, as: "member") has no membership on \(day, as: "on"). Let them join first.",
        zh: "会员 \(person.number, as: "member") 在 \(day, as: "on") 没有会籍。请先办理入会。")
    }
    return union
  }

  /// What must hold of a transfer that waits: that it could happen on the day it was proposed.
  fileprivate static func checkOpen(
    _ proposal: TransferProposal, of person: Person, beside others: [TransferProposal],
    at desk: Desk, in db: borrowing Connection
  ) throws {
    let transfer = MembershipEvent(
      id: Identifier(rawValue: .max), person: person.id, change: .transfer,
      on: proposal.proposedOn, union: proposal.union, otherUnion: proposal.otherUnion,
      outside: nil, reason: nil, document: nil, isProvisional: false, voids: nil)
    try checkFacts(of: transfer, person, at: desk, in: db)
    let events = try db.events(of: person.id) + [transfer]
    _ = try fold(events.sorted(by: MembershipEvent.precedes), of: person, at: desk, in: db)
    if let open = others.first(where: { $0.outcome == nil }),
      let breach = open.secondBreach(
        try codes(of: open, in: db),
        to: try db.find(TradeUnion.self, proposal.otherUnion)?.code ?? "–",
        on: proposal.proposedOn)
    {
      throw try violation(breach, of: person, at: desk, in: db)
    }
  }

  static func codes(of proposal: TransferProposal, in db: borrowing Connection) throws -> (
    from: String, to: String
  ) {
    (
      try db.find(TradeUnion.self, proposal.union)?.code ?? "–",
      try db.find(TradeUnion.self, proposal.otherUnion)?.code ?? "–"
    )
  }

  static func sameUnion(
    _ union: Identifier<TradeUnion>, in db: borrowing Connection
  ) throws -> Problem {
    let code = try db.find(TradeUnion.self, union)?.code ?? "–"
    return Problem(
      .value, "member.same_union",
      en: "The member is in union \(code, as: "union") already and cannot be transferred to it.",
      zh: "已在工会 \(code, as: "union")，不能转接到同一工会。")
  }
}
