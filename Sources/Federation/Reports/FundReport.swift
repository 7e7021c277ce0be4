package import Records
package import Storage

/// Contributions and their shares, by period and unit (`report funds`).
///
/// Counted are the confirmed contributions whose period begins in the report's period, of the payers
/// under the unit; drafts are only told by their number. Amounts in 分.
package struct FundReport: Equatable, Sendable {
  /// In the order of the periods, then of the units.
  package let rows: [Row]

  /// The contributions of one period and unit.
  package struct Row: Equatable, Sendable {
    package let period: ReportPeriod
    package let unit: ReportUnits.Unit
    package var totals = Totals()
  }

  /// What a row counts.
  package struct Totals: Equatable, Sendable {
    /// How many confirmed contributions.
    package var receipts = 0
    package var payroll = Money.zero
    package var due = Money.zero
    package var collected = Money.zero
    /// The shares of the levels, lowest first: grassroots, county, prefecture, province, national.
    package var shares = [Money](repeating: .zero, count: UnionLevel.sharing.count)
    /// Contributions not confirmed yet.
    package var drafts = 0

    /// What the grassroots keep of what was collected, rounded half up; none of nothing.
    package var retentionRatio: BasisPoints? {
      guard collected > .zero else { return nil }
      let whole = Int128(collected.rawValue)
      let points = (Int128(shares[0].rawValue) * 10_000 + whole / 2) / whole
      return BasisPoints(rawValue: Int64(points))
    }

    mutating func add(_ receipt: Totals) throws {
      receipts += receipt.receipts
      drafts += receipt.drafts
      payroll = try payroll.adding(receipt.payroll)
      due = try due.adding(receipt.due)
      collected = try collected.adding(receipt.collected)
      for index in shares.indices {
        shares[index] = try shares[index].adding(receipt.shares[index])
      }
    }
  }

  /// - Throws: `report.identity` where the shares of a row do not add up to what was collected.
  package init(_ periods: [ReportPeriod], of units: ReportUnits, in db: borrowing Connection)
    throws
  {
    var rows = periods.flatMap { period in
      units.units.map { Row(period: period, unit: $0) }
    }
    guard let first = periods.first, let last = periods.last else {
      self.rows = rows
      return
    }
    var place = 0
    try db.eachContribution(from: first.first, through: last.last) { union, day, totals in
      while !periods[place].contains(day), place + 1 < periods.count { place += 1 }
      guard let unit = units.index(of: union) else { return }
      try rows[place * units.units.count + unit].totals.add(totals)
    }
    for row in rows {
      let shared = try Money.total(row.totals.shares)
      guard shared == row.totals.collected else {
        throw Problem.unbalanced(
          "funds", period: row.period.label, union: row.unit.code, expected: row.totals.collected,
          counted: shared)
      }
    }
    self.rows = rows
  }
}

extension Connection {
  /// Lends each confirmed or drafted contribution to `body`, in the order of their periods' first
  /// days: who pays, that day, and what it adds.
  fileprivate func eachContribution(
    from first: Day, through last: Day,
    _ body: (Identifier<TradeUnion>, Day, FundReport.Totals) throws -> Void
  ) throws {
    try eachRow(
      of: """
        SELECT r.union_id, r.period_from, r.status = 'confirmed', ifnull(r.payroll_fen, 0),
          ifnull(r.due_fen, 0), r.collected_fen,
          ifnull(sum(a.share_fen) FILTER (WHERE a.level = 'grassroots'), 0),
          ifnull(sum(a.share_fen) FILTER (WHERE a.level = 'county'), 0),
          ifnull(sum(a.share_fen) FILTER (WHERE a.level = 'prefecture'), 0),
          ifnull(sum(a.share_fen) FILTER (WHERE a.level = 'province'), 0),
          ifnull(sum(a.share_fen) FILTER (WHERE a.level = 'national'), 0)
        FROM receipt r LEFT JOIN allocation a ON a.receipt_id = r.id
        WHERE r.fund = 'contribution' AND r.status <> 'reversed'
          AND r.period_from BETWEEN \(first) AND \(last)
        GROUP BY r.id ORDER BY r.period_from
        """
    ) { row in
      let union: Identifier<TradeUnion> = try row.next()
      let day: Day = try row.next()
      var totals = FundReport.Totals()
      guard try row.next(Bool.self) else {
        totals.drafts = 1
        try body(union, day, totals)
        return
      }
      totals.receipts = 1
      totals.payroll = try row.next()
      totals.due = try row.next()
      totals.collected = try row.next()
      for index in totals.shares.indices { totals.shares[index] = try row.next() }
      try body(union, day, totals)
    }
  }
}

extension FundReport {
  package static let columns = [
    KindField("period"), KindField("union", .unionCode), KindField("name"),
    KindField("receipts", .integer),
    KindField("payroll", .money), KindField("due", .money), KindField("collected", .money),
    KindField("grassroots", .money), KindField("county", .money), KindField("prefecture", .money),
    KindField("province", .money), KindField("national", .money),
    KindField("retention_ratio", .percent),
    KindField("drafts", .integer),
  ]
}

extension FundReport.Totals {
  /// The columns' values from `receipts` on; money in 分, the ratio in basis points.
  package var cells: [SQLiteValue] {
    let amounts = [payroll, due, collected] + shares
    return [.integer(Int64(receipts))] + amounts.map { .integer($0.rawValue) }
      + [retentionRatio.map { .integer($0.rawValue) } ?? .null, .integer(Int64(drafts))]
  }
}
