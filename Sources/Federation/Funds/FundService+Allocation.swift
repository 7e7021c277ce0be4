import Records
package import Storage

/// A receipt that was allocated, and to whom.
package struct Allocated: Equatable, Sendable {
  package let entered: Entered
  /// The receipt's number.
  package let receipt: String
  package let split: Split
}

extension FundService {
  /// Shares a draft between the levels by the scheme of its period, anew if it was shared before.
  ///
  /// - Parameter scheme: the scheme's name, needed where two would apply.
  package func allocate(_ number: String, scheme: String?, in db: borrowing Connection) throws
    -> Allocated
  {
    let receipt = try db.receipt(number: number)
    guard receipt.status == .draft else {
      throw try final(receipt, changing: "share", in: db)
    }
    guard receipt.fund.isSplit else {
      throw Problem(
        .value, "fund.not_split",
        ["receipt": .text(number), "fund": .choice(list: "fund", code: receipt.fund.rawValue)])
    }
    let chain = try db.chain(of: receipt)
    let split = try split(
      receipt, by: try self.scheme(scheme, for: receipt, chain, in: db), along: chain, in: db)
    let effect = try write(split, of: receipt, .draft, in: db)
    return Allocated(
      entered: Entered("receipt", receipt.id.rawValue, effect), receipt: number, split: split)
  }

  /// Shares every contribution that is a draft and not shared yet.
  package func allocateAll(scheme: String?, in db: borrowing Connection) throws -> [Allocated] {
    let drafts = try db.column(
      String.self,
      """
      SELECT receipt_number FROM receipt
      WHERE status = 'draft' AND fund = 'contribution'
        AND NOT EXISTS (SELECT 1 FROM allocation WHERE receipt_id = receipt.id)
      ORDER BY receipt_number
      """)
    return try drafts.map { try allocate($0, scheme: scheme, in: db) }
  }

  /// What a scheme gives of a receipt, after `fund.grassroots_retention` of the period.
  func split(
    _ receipt: Receipt, by scheme: Scheme, along chain: [ChainLink], in db: borrowing Connection
  ) throws -> Split {
    let shares = try db.shares(of: scheme.id)
    let rule = try db.rule(.grassrootsRetention, on: receipt.periodFrom)
    let least = BasisPoints(rawValue: try rule.required("grassroots_min"))
    try desk.judge(
      scheme.retentionBreach(of: shares, atLeast: least, from: rule.from),
      on: receipt.periodFrom, "scheme", scheme.name, in: db)
    return Split(of: receipt, by: scheme, shares, along: chain)
  }

  /// The scheme that holds for the payer on the first day of the period: the named one, else the one
  /// of the nearest scope.
  private func scheme(
    _ name: String?, for receipt: Receipt, _ chain: [ChainLink], in db: borrowing Connection
  ) throws -> Scheme {
    let applicable = try db.schemes(for: chain, on: receipt.periodFrom)
    if let name {
      let named = try db.scheme(named: name)
      guard applicable.contains(where: { $0.scheme.id == named.id }) else {
        throw Problem(
          .value, "fund.scheme_not_in_force",
          [
            "scheme": .text(name), "receipt": .text(receipt.number),
            "period": .text(receipt.period.text),
            "schemes": .text(applicable.map(\.scheme.name).joined(separator: ", ")),
          ])
      }
      return named
    }
    let nearest = applicable.filter { $0.reach == applicable[0].reach }.map(\.scheme)
    guard let scheme = nearest.first else { throw noScheme(for: receipt) }
    guard nearest.count == 1 else {
      throw Problem(
        .value, "fund.scheme_needed",
        [
          "receipt": .text(receipt.number), "period": .text(receipt.period.text),
          "schemes": .text(nearest.map(\.name).joined(separator: ", ")),
        ])
    }
    return scheme
  }

  func noScheme(for receipt: Receipt) -> Problem {
    Problem(
      .value, "fund.no_scheme",
      [
        "receipt": .text(receipt.number), "period": .text(receipt.period.text),
        "on": .day(receipt.periodFrom),
      ])
  }

  /// Puts a split's rows in the place of those there are.
  func write(
    _ split: Split, of receipt: Receipt, _ status: ReceiptStatus, in db: borrowing Connection
  ) throws -> Effect {
    let old = try db.allocations(of: receipt.id)
    var isChanged = false
    for row in old where !split.shares.contains(where: { $0.level == row.level }) {
      try db.delete(row)
      isChanged = true
    }
    for part in split.parts {
      let before = old.first { $0.level == part.share.level }
      let after = Allocation(
        id: try before?.id ?? Identifier(rawValue: db.nextID(in: "allocation")),
        receipt: receipt.id, scheme: split.scheme.id, union: part.union.id,
        level: part.share.level, ratio: part.share.ratio, share: part.share.amount, status: status)
      if let before {
        if try db.update(after, from: before) { isChanged = true }
      } else {
        try db.insert(after)
        isChanged = true
      }
    }
    if !isChanged { return .unchanged }
    return old.isEmpty ? .added : .changed
  }
}

extension Connection {
  /// The payer and those above it on the first day of the period, or on the day it was founded
  /// where that is later.
  func chain(of receipt: Receipt) throws -> [ChainLink] {
    guard let union = try find(TradeUnion.self, receipt.union) else {
      throw Problem(.integrity, "receipt.without_union", ["receipt": .text(receipt.number)])
    }
    return try chain(from: union, on: max(receipt.periodFrom, union.foundedOn ?? .first))
  }
}
