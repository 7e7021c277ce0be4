package import Records
package import Storage

/// A receipt's shares and the scheme they follow.
package struct ReceiptSplit: Equatable, Sendable {
  package let receipt: Receipt
  /// The scheme's name; none where nothing is allocated yet.
  package let scheme: String?
  /// Lowest level first.
  package let lines: [SplitLine]
  /// What the shares add up to; `fund.split_exact` keeps it at the amount collected.
  package let sum: Money
}

extension Connection {
  /// The shares of a receipt, each with its union's name and level at the time of the split.
  package func split(of receipt: Receipt) throws -> ReceiptSplit {
    let allocations = try allocations(of: receipt.id)
    let day = try dayOfSplit(receipt)
    let lines = try allocations.map { row in
      let version = try version(of: row.union, on: day)
      return SplitLine(
        level: row.level, ratio: row.ratio, amount: row.share,
        union: try find(TradeUnion.self, row.union)?.code ?? "–", name: version.name,
        unionLevel: version.level)
    }
    let scheme = try allocations.first.flatMap { try find(Scheme.self, $0.scheme)?.name }
    return ReceiptSplit(
      receipt: receipt, scheme: scheme, lines: lines, sum: try Money.total(lines.map(\.amount)))
  }

  /// The first day of the period, or the day the payer was founded where that is later.
  private func dayOfSplit(_ receipt: Receipt) throws -> Day {
    max(receipt.periodFrom, try find(TradeUnion.self, receipt.union)?.foundedOn ?? .first)
  }
}
