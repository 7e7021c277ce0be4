package import Storage

/// How the members of the unions came and went (会员增减统计), by period and union.
///
/// The flows come from a scan of everybody's events; the figures at both ends are counted on their
/// own. One tree holds for the whole report, so no units come or go.
package struct GrowthReport: Sendable {
  /// One row for each period and unit, period by period.
  package struct Row: Equatable, Sendable {
    package let period: ReportPeriod
    package let unit: ReportUnits.Unit
    package let figures: GrowthFigures
  }

  /// People whose records begin within a period with an opening (期初): in its opening figure.
  package struct TakenIn: Equatable, Sendable {
    package let period: ReportPeriod
    package let count: Int64
  }

  package let rows: [Row]
  /// Only periods with any.
  package let takenIn: [TakenIn]

  /// - Parameters:
  ///   - periods: in their order, from `ReportPeriods.cut`.
  ///   - units: the unions. A remainder in which nobody ever was has no rows.
  ///   - today: when the report reaches it, the last figures are compared with the members' list.
  /// - Throws: `report.identity`, an integrity problem, when opening and flows do not give the
  ///   closing that was counted, of active or of retained members; `report.status` when the
  ///   members' list says otherwise.
  package init(
    _ periods: [ReportPeriod], of units: ReportUnits, today: Day, in db: borrowing Connection
  ) throws {
    let time = GrowthTime(periods)
    let flows = try GrowthFlowCounts(time, units, in: db)
    let stocks = try GrowthStocks(time, units, in: db)
    var rows: [Row] = []
    rows.reserveCapacity(periods.count * units.units.count)
    for (period, place) in zip(periods, 0...) {
      for (unit, index) in zip(units.units, 0...) {
        let figures = stocks.figures(of: place, index, flows: flows.cell(place, index))
        if let problem = figures.identityProblem(period: period.label, union: unit.code) {
          throw problem
        }
        rows.append(Row(period: period, unit: unit, figures: figures))
      }
    }
    if let last = periods.last?.last, last >= today, !flows.isFollowed {
      try db.compareWithList(rows.suffix(units.units.count), of: units)
    }
    if let last = units.units.last, last.isRemainder,
      rows.allSatisfy({ !$0.unit.isRemainder || $0.figures.isZero })
    {
      rows.removeAll { $0.unit.isRemainder }
    }
    self.rows = rows
    takenIn = zip(periods, 0...).compactMap { period, place in
      let count = stocks.takenIn(in: place)
      return count == 0 ? nil : TakenIn(period: period, count: count)
    }
  }
}

extension Connection {
  /// Compares the last figures with the statuses that are kept for every member.
  fileprivate func compareWithList(
    _ rows: ArraySlice<GrowthReport.Row>, of units: ReportUnits
  ) throws {
    var kept = [[Int64]](repeating: [0, 0], count: units.units.count)
    try eachRow(
      of: """
        SELECT union_id, status = 'retained', count(*) FROM membership WHERE status <> 'ended'
        GROUP BY union_id, status
        """
    ) { row in
      guard let unit = units.index(of: try row.next()) else { return }
      let isRetained: Bool = try row.next()
      kept[unit][isRetained ? 1 : 0] += try row.next(Int64.self)
    }
    for (row, kept) in zip(rows, kept) {
      let counted = [row.figures.closing, row.figures.retainedClosing]
      guard let wrong = counted.indices.first(where: { counted[$0] != kept[$0] }) else { continue }
      throw Problem(
        .integrity, "report.status",
        [
          "union": .text(row.unit.code),
          "status": .choice(list: "membership_status", code: wrong == 0 ? "active" : "retained"),
          "day": .day(row.period.last), "counted": .count(Int(counted[wrong])),
          "kept": .count(Int(kept[wrong])),
        ])
    }
  }
}
