import Records
package import Storage

extension FundService {
  /// Makes a receipt and its allocations final, when the allocations are what its scheme gives now.
  package func confirm(_ number: String, in db: borrowing Connection) throws -> Entered {
    let receipt = try db.receipt(number: number)
    switch receipt.status {
    case .confirmed: return Entered("receipt", receipt.id.rawValue, .unchanged)
    case .reversed: throw try final(receipt, changing: "status", in: db)
    case .draft:
      try settle(receipt, in: db)
      return Entered("receipt", receipt.id.rawValue, .changed)
    }
  }

  /// Confirms every draft that is allocated, or of a fund that is not shared.
  package func confirmAll(in db: borrowing Connection) throws -> [Entered] {
    let drafts = try db.fetch(
      Receipt.self,
      """
      SELECT \(columns: Receipt.table) FROM receipt
      WHERE status = 'draft' AND (fund <> 'contribution'
        OR EXISTS (SELECT 1 FROM allocation WHERE receipt_id = receipt.id))
      ORDER BY receipt_number
      """)
    return try drafts.map { draft in
      try settle(draft, in: db)
      return Entered("receipt", draft.id.rawValue, .changed)
    }
  }

  func settle(_ draft: Receipt, in db: borrowing Connection) throws {
    let allocations = try db.allocations(of: draft.id)
    if draft.fund.isSplit {
      guard let first = allocations.first, let scheme = try db.find(Scheme.self, first.scheme)
      else {
        throw Problem(.value, "fund.not_allocated", ["receipt": .text(draft.number)])
      }
      let right = try split(draft, by: scheme, along: try db.chain(of: draft), in: db)
      let breach = draft.splitBreach(
        expected: right.shares, found: try db.shares(in: allocations), scheme: scheme)
      try desk.judge(breach, on: draft.periodFrom, "receipt", draft.number, in: db)
    }
    try set(.confirmed, on: draft, allocations, note: draft.note, in: db)
  }

  /// Takes a receipt back with its allocations (冲销), for good; the right one is entered anew.
  ///
  /// - Parameter reason: kept at the end of the receipt's note.
  package func reverse(_ number: String, reason: String?, in db: borrowing Connection) throws
    -> Entered
  {
    let receipt = try db.receipt(number: number)
    if receipt.status == .reversed {
      return Entered("receipt", receipt.id.rawValue, .unchanged)
    }
    let note = [receipt.note, reason].compactMap { $0 }.joined(separator: "；")
    try setReversed(receipt, note: note.isEmpty ? nil : note, in: db)
    return Entered("receipt", receipt.id.rawValue, .changed)
  }

  func setReversed(_ receipt: Receipt, note: String?, in db: borrowing Connection) throws {
    try set(
      .reversed, on: receipt, try db.allocations(of: receipt.id), note: note, in: db)
  }

  private func set(
    _ status: ReceiptStatus, on old: Receipt, _ allocations: [Allocation], note: String?,
    in db: borrowing Connection
  ) throws {
    for before in allocations {
      var after = before
      after.status = status
      try db.update(after, from: before)
    }
    var new = old
    new.status = status
    new.note = note
    try db.update(new, from: old)
  }

  /// The refusal of editing what is final. It refuses even where an office has the rule only warn:
  /// the schema would not take the change.
  func final(_ receipt: Receipt, changing field: String, in db: borrowing Connection) throws
    -> any Error
  {
    guard let breach = receipt.finalityBreach(changing: field) else {
      return Problem(.integrity, "receipt.not_final", ["receipt": .text(receipt.number)])
    }
    return RuleViolation(
      finding: try db.finding(
        breach, on: receipt.periodFrom, Finding.Subject("receipt", receipt.number)))
  }
}
