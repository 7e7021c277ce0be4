package import Records
package import Storage

extension Member {
  /// Sends back what waits: refuses an application, or returns a proposed transfer to the union it
  /// came from.
  ///
  /// - Parameter isWithdrawn: it was taken back by those who asked.
  static func sendBack(
    _ person: Person, because reason: String, isWithdrawn: Bool, on day: Day, at desk: Desk,
    in db: borrowing Connection
  ) throws -> Effect {
    let applications = try db.applications(of: person.id)
    let proposals = try db.proposals(of: person.id)
    let decision: ApplicationDecision = isWithdrawn ? .withdrawn : .refused
    let outcome: TransferOutcome = isWithdrawn ? .withdrawn : .returned
    if let open = applications.first(where: { $0.decision == nil }) {
      try checkAnswer(day, since: open.appliedOn, at: desk)
      try close(open, decision, on: day, because: reason, in: db)
    } else if let open = proposals.first(where: { $0.outcome == nil }) {
      try checkAnswer(day, since: open.proposedOn, at: desk)
      try close(open, outcome, on: day, because: reason, in: db)
    } else if applications.contains(where: {
      $0.decision == decision && $0.decidedOn == day && $0.reason == reason
    })
      || proposals.contains(where: {
        $0.outcome == outcome && $0.decidedOn == day && $0.answer == reason
      })
    {
      return .unchanged
    } else {
      throw Problem(
        .notFound, "member.nothing_to_return",
        en:
          "Nothing of member \(person.number, as: "member") waits. Look at gonghui member waiting.",
        zh: "会员 \(person.number, as: "member") 没有待办的申请或转接。请用 gonghui member waiting 查看。")
    }
    return .changed
  }

  /// Keeps what waits in step with the events: an ended membership is transferred no more, one that
  /// began answers its application; a membership that moved elsewhere meanwhile is refused.
  static func settleWaiting(
    of person: Person, after new: [MembershipEvent], _ spell: Spell?, at desk: Desk,
    in db: borrowing Connection
  ) throws {
    if let open = try db.openProposal(of: person.id) {
      if let spell, spell.status != .ended {
        guard spell.union != open.union else { return }
        let present = try db.find(TradeUnion.self, spell.union)?.code ?? "–"
        throw try violation(
          open.movedBreach(try codes(of: open, in: db), now: present), of: person, at: desk, in: db)
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

  private static func close(
    _ open: MembershipApplication, _ decision: ApplicationDecision, on day: Day,
    because reason: String?, in db: borrowing Connection
  ) throws {
    var closed = open
    closed.decision = decision
    closed.decidedOn = day
    closed.reason = reason
    try db.update(closed, from: open)
  }

  private static func close(
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
  static func checkAnswer(_ day: Day, since: Day, at desk: Desk) throws {
    guard day <= desk.today else {
      throw Problem(
        .value, "member.future_day",
        en:
          "\(day, as: "on") lies after today (\(desk.today, as: "today")). Enter it when it has happened.",
        zh: "日期 \(day, as: "on") 晚于今天（\(desk.today, as: "today")）。请在发生后再录入。")
    }
    guard day >= since else {
      throw Problem(
        .value, "member.answered_before",
        en:
          "The answer of \(day, as: "on") lies before the request of \(since, as: "since"). Check the days.",
        zh: "办理日期 \(day, as: "on") 早于提出日期 \(since, as: "since")。请核对。")
    }
  }

  /// Of a file's row: an answer has its day, and a day its answer.
  static func checkAnswer(_ answer: String?, _ day: Day?, since: Day, at desk: Desk) throws {
    guard (answer == nil) == (day == nil) else {
      throw Problem(
        .value, "member.answer_and_day", en: "The answer and its day go together.",
        zh: "结果与办理日期须同时填写，或同时留空。")
    }
    if let day { try checkAnswer(day, since: since, at: desk) }
  }
}

/// Sends back what waits: refuses an application, or returns a proposed transfer.
package struct ReturnMember: Verb {
  private var person = Reference<Person>.blank
  private var reason = ""
  private var withdrawn = false
  private var on: Day?
  package init() {}
  package static let path = ["member"]
  package static let name = "return"
  package static let summary = Text(
    en: "Send a proposed transfer back, or refuse an application.", zh: "退回待办的转接，或不批准入会申请。")
  package static let form = Form {
    Reference<Person>.member(\ReturnMember.person)
    Field(\ReturnMember.reason, "reason", en: "Reason", zh: "原因").option("why")
      .hint(en: "why it is sent back or refused", zh: "退回或不批准的原因")
    Field(\ReturnMember.withdrawn, "withdrawn", en: "Withdrawn", zh: "撤回")
      .hint(en: "those who asked took it back", zh: "由申请人或原工会自行撤回")
    Field.onOrToday(\ReturnMember.on)
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let person = try person.found(in: db)
    let effect = try Member.sendBack(
      person, because: reason, isWithdrawn: withdrawn, on: on ?? desk.today, at: desk, in: db)
    return try Member.told(person, effect, at: desk, in: db)
  }
}
