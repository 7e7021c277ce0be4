package import Records
package import Storage

/// What the office does with contributions (经费收缴与分成). Each verb runs inside one write.
package struct FundService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Notes money that came in, as a draft. Without a number the period's next one is given; without
  /// `due` it is 2% of the payroll; without `collected` it is all that is due.
  package func collect(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    var fields = fields
    fields["status"] = nil
    if fields.text("receipt_number") == nil {
      let period = try fields.required("period", Fields.period)
      fields["receipt_number"] = .text(try db.nextReceiptNumber(of: period))
    }
    return try enter(fields, .add, in: db)
  }

  /// Enters a receipt, or takes over what is given: a draft may change, a confirmed receipt may only
  /// become reversed. It stays the union's that has it on record.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let number = try fields.required("receipt_number", Fields.text)
    guard let old = try db.receiptIfAny(number: number) else {
      let new = try receipt(number, fields, in: db)
      try check(new, in: db)
      try noteRepetition(of: new, in: db)
      try db.insert(new)
      return Entered("receipt", new.id.rawValue, .added)
    }
    let new = try updated(old, fields, in: db)
    // What was reversed is entered anew under another number, so it is not there already.
    let isAnew = mode == .add && old.status == .reversed
    guard new != old || isAnew else {
      return Entered("receipt", old.id.rawValue, .unchanged)
    }
    guard mode == .merge else {
      throw try db.alreadyThere(
        "receipt", field: "receipt_number", value: number,
        other: .text(try db.find(TradeUnion.self, old.union)?.code ?? "–"), on: old.periodFrom)
    }
    guard new.union == old.union else { throw try another(new, than: old, in: db) }
    if old.status == .draft {
      try change(old, to: new, in: db)
    } else {
      let field = new.firstDifference(from: old) ?? (new.status == old.status ? "note" : "status")
      guard old.status == .confirmed, new.status == .reversed, field == "status" else {
        throw try final(old, changing: field, in: db)
      }
      try setReversed(old, note: new.note, in: db)
    }
    return Entered("receipt", old.id.rawValue, .changed)
  }

  private func receipt(_ number: String, _ fields: Fields, in db: borrowing Connection) throws
    -> Receipt
  {
    let union = try db.union(code: try fields.required("union", Fields.text))
    let period = try fields.required("period", Fields.period)
    let fund: Fund = fields.choice("fund") ?? .contribution
    let payroll = fields.money("payroll")
    let due = try fields.money("due") ?? fund.due(of: payroll)
    let collected =
      try fields.money("collected") ?? due ?? fields.required("collected", Fields.money)
    return Receipt(
      id: Identifier(rawValue: try db.nextID(in: "receipt")), number: number, union: union.id,
      payerCode: fields.text("payer_code"), payer: fields.text("payer"), fund: fund,
      period: period, periodFrom: period.firstDay, payroll: payroll, due: due,
      collected: collected, collectedOn: try fields.required("collected_on", Fields.day),
      mode: fields.choice("mode") ?? .full, channel: fields.choice("channel") ?? .`self`,
      status: fields.choice("status") ?? .draft, note: fields.text("note"))
  }

  private func updated(_ old: Receipt, _ fields: Fields, in db: borrowing Connection) throws
    -> Receipt
  {
    var new = old
    if let code = fields.text("union") { new.union = try db.union(code: code).id }
    fields.update(&new.payerCode, "payer_code", Fields.text)
    fields.update(&new.payer, "payer", Fields.text)
    try fields.update(&new.fund, "fund", Fields.choice)
    try fields.update(&new.period, "period", Fields.period)
    fields.update(&new.payroll, "payroll", Fields.money)
    fields.update(&new.due, "due", Fields.money)
    try fields.update(&new.collected, "collected", Fields.money)
    try fields.update(&new.collectedOn, "collected_on", Fields.day)
    try fields.update(&new.mode, "mode", Fields.choice)
    try fields.update(&new.channel, "channel", Fields.choice)
    try fields.update(&new.status, "status", Fields.choice)
    fields.update(&new.note, "note", Fields.text)
    return new
  }

  /// The number is that of another union's receipt.
  private func another(
    _ new: Receipt, than old: Receipt, in db: borrowing Connection
  ) throws -> Problem {
    func code(_ union: Identifier<TradeUnion>) throws -> Figure {
      .text(try db.find(TradeUnion.self, union)?.code ?? "–")
    }
    return Problem(
      .value, "receipt.other_union",
      [
        "receipt": .text(old.number), "present": try code(old.union), "given": try code(new.union),
        "period": .text(old.period.text), "collected": .money(old.collected),
        "status": .choice(list: "money_status", code: old.status.rawValue),
      ])
  }

  /// A draft takes other values; what was allocated of it by the old ones is dropped. Then it may
  /// become confirmed or reversed.
  private func change(_ old: Receipt, to new: Receipt, in db: borrowing Connection) throws {
    var draft = new
    draft.status = .draft
    if draft != old {
      try check(draft, in: db)
      let isSplitAnew =
        (draft.union, draft.fund, draft.period, draft.collected)
        != (old.union, old.fund, old.period, old.collected)
      if isSplitAnew {
        for allocation in try db.allocations(of: old.id) { try db.delete(allocation) }
      }
      try db.update(draft, from: old)
    }
    switch new.status {
    case .draft: break
    case .reversed: try setReversed(draft, note: new.note, in: db)
    case .confirmed:
      // Of an import the allocations may follow in their own file.
      if try db.allocations(of: old.id).isEmpty {
        try db.update(new, from: draft)
      } else {
        try settle(draft, in: db)
      }
    }
  }

  private func check(_ receipt: Receipt, in db: borrowing Connection) throws {
    for (field, amount) in [
      ("payroll", receipt.payroll), ("due", receipt.due), ("collected", receipt.collected),
    ] {
      if let amount, amount < .zero {
        throw Problem(
          .value, "receipt.negative", ["field": .field(field), "value": .money(amount)])
      }
    }
    if receipt.collectedOn > desk.today {
      throw Problem(
        .value, "receipt.in_future",
        [
          "receipt": .text(receipt.number), "collected_on": .day(receipt.collectedOn),
          "today": .day(desk.today),
        ])
    }
    try checkStanding(of: receipt, in: db)
    let figures: Figures = [
      "receipt": .text(receipt.number), "collected": .money(receipt.collected),
      "due": .money(receipt.due ?? .zero),
    ]
    if let due = receipt.due, receipt.collected > due {
      desk.note("receipt.more_than_due", figures)
    }
    if let due = receipt.due, let computed = try receipt.fund.due(of: receipt.payroll),
      due != computed
    {
      desk.note(
        "receipt.due_differs",
        ["receipt": .text(receipt.number), "due": .money(due), "computed": .money(computed)])
    }
  }

  /// The union must exist at some time of the period, and when it pays.
  private func checkStanding(of receipt: Receipt, in db: borrowing Connection) throws {
    guard let union = try db.find(TradeUnion.self, receipt.union) else { return }
    let isFounded = (union.foundedOn ?? .first) <= min(receipt.period.lastDay, receipt.collectedOn)
    let isDissolved = (union.dissolvedOn ?? .last) <= receipt.periodFrom
    guard !isFounded || isDissolved else { return }
    throw Problem(
      .value, "receipt.union_not_standing",
      [
        "receipt": .text(receipt.number), "union": .text(union.code),
        "period": .text(receipt.period.text),
        "founded_on": union.foundedOn.map { .day($0) } ?? .text("–"),
        "dissolved_on": union.dissolvedOn.map { .day($0) } ?? .text("–"),
      ])
  }

  /// A union may pay a period in parts, so a second receipt is only worth a note.
  private func noteRepetition(of receipt: Receipt, in db: borrowing Connection) throws {
    guard receipt.status != .reversed,
      let other = try db.value(
        String.self,
        """
        SELECT receipt_number FROM receipt
        WHERE union_id = \(receipt.union) AND period_from = \(receipt.periodFrom)
          AND period = \(receipt.period) AND fund = \(receipt.fund) AND status <> 'reversed'
        LIMIT 1
        """)
    else { return }
    desk.note(
      "receipt.same_period",
      [
        "receipt": .text(receipt.number), "other": .text(other),
        "period": .text(receipt.period.text),
      ])
  }
}
