import Records
package import Storage

extension FundService {
  /// All allocation rows of one receipt: they must be what a scheme of its period gives, and as
  /// final as the receipt.
  ///
  /// - Returns: the receipt's allocation, once per row.
  package func enter(allocations rows: [Fields], in db: borrowing Connection) throws -> [Entered] {
    guard let first = rows.first else { return [] }
    let number = try first.required("receipt_number", Fields.text)
    let receipt = try db.receipt(number: number)
    let given = try shares(in: rows, of: receipt)
    let old = try db.allocations(of: receipt.id)
    let effect: Effect
    if try db.shares(in: old) == given {
      effect = .unchanged
    } else {
      guard old.isEmpty || receipt.status == .draft else {
        throw try final(receipt, changing: "share", in: db)
      }
      let split = try split(of: receipt, giving: given, present: old.first?.scheme, in: db)
      effect = try write(split, of: receipt, receipt.status, in: db)
    }
    return rows.map { _ in Entered("allocation", receipt.id.rawValue, effect) }
  }

  private func shares(in rows: [Fields], of receipt: Receipt) throws -> [Share] {
    var shares: [Share] = []
    for row in rows {
      if let period = row.period("period"), period != receipt.period {
        throw Problem(
          .value, "allocation.period_differs",
          [
            "receipt": .text(receipt.number), "period": .text(period.text),
            "receipt_period": .text(receipt.period.text),
          ])
      }
      if let status: ReceiptStatus = row.choice("status"), status != receipt.status {
        throw Problem(
          .value, "allocation.status_differs",
          [
            "receipt": .text(receipt.number),
            "status": .choice(list: "money_status", code: status.rawValue),
            "receipt_status": .choice(list: "money_status", code: receipt.status.rawValue),
          ])
      }
      let level: UnionLevel = try row.required("level", Fields.choice)
      guard !shares.contains(where: { $0.level == level }) else {
        throw Problem(
          .value, "allocation.level_twice",
          [
            "receipt": .text(receipt.number),
            "level": .choice(list: "level", code: level.rawValue),
          ])
      }
      shares.append(
        Share(
          level: level, ratio: try row.required("ratio", Fields.percent),
          amount: try row.required("share", Fields.money),
          union: try row.required("union", Fields.text)))
    }
    return shares.sorted { $0.level > $1.level }
  }

  /// The split that gives just these shares, of the schemes that apply; `fund.split_exact` where
  /// none does.
  private func split(
    of receipt: Receipt, giving given: [Share], present: Identifier<Scheme>?,
    in db: borrowing Connection
  ) throws -> Split {
    guard receipt.fund.isSplit else {
      throw Problem(
        .value, "fund.not_split",
        [
          "receipt": .text(receipt.number),
          "fund": .choice(list: "fund", code: receipt.fund.rawValue),
        ])
    }
    let chain = try db.chain(of: receipt)
    let splits = try db.schemes(for: chain, on: receipt.periodFrom).map { found in
      Split(of: receipt, by: found.scheme, try db.shares(of: found.scheme.id), along: chain)
    }
    guard let nearest = splits.first else { throw noScheme(for: receipt) }
    let fitting = splits.filter { $0.shares == given }
    let chosen = fitting.first { $0.scheme.id == present } ?? fitting.first ?? nearest
    try desk.judge(
      receipt.splitBreach(expected: chosen.shares, found: given, scheme: chosen.scheme),
      on: receipt.periodFrom, "receipt", receipt.number, in: db)
    return try split(receipt, by: chosen.scheme, along: chain, in: db)
  }
}
