package import Records
package import Storage

/// How the members of the unions came and went (会员增减统计), by period and union, perhaps divided
/// further into groups.
///
/// The flows come from everybody's events; the figures at both ends are counted on their own. One
/// tree holds for the whole report, so no units come or go.
package struct GrowthReport: Sendable {
  /// One row for each period and unit, period by period; of a divided report one for each group.
  package struct Row: Equatable, Sendable {
    package let period: ReportPeriod
    package let unit: ReportUnits.Unit
    /// `all` of a report that is not divided.
    package let group: GrowthGroup
    package let figures: GrowthFigures
  }

  /// People whose records begin within a period with an opening (期初): in its opening figure.
  package struct TakenIn: Equatable, Sendable {
    package let period: ReportPeriod
    package let count: Int64
  }

  package private(set) var rows: [Row]
  /// Only periods with any.
  package let takenIn: [TakenIn]
  /// What people are may change between the ends of a period.
  package let isDated: Bool
  package let isDivided: Bool

  /// From the roll-up where it can tell the report, else from everybody's events.
  ///
  /// - Parameters:
  ///   - periods: in their order, from `ReportPeriods.cut`.
  ///   - outline: the unions. A remainder in which nobody ever was has no rows.
  ///   - today: when the report reaches it, the last figures are compared with the members' list.
  /// - Throws: `report.identity`, an integrity problem, when opening and flows do not give the
  ///   closing that was counted, of active or of retained members; `report.status` when the
  ///   members' list says otherwise.
  package init(
    _ periods: [ReportPeriod], of outline: ReportOutline, _ filter: GrowthFilter = GrowthFilter(),
    by grouping: GrowthGrouping? = nil, today: Day, in db: borrowing Connection
  ) throws {
    guard filter.isEmpty, grouping == nil,
      let reading = try GrowthReading(GrowthTime(periods), outline, in: db)
    else {
      let units = try ReportUnits(outline, in: db)
      try self.init(periods, of: units, filter, by: grouping, today: today, in: db)
      return
    }
    var count = reading.count
    count.settle()
    try self.init(periods, outline.units, [.all], [count]) { _, unit in (0, unit) }
    if let last = periods.last?.last, last >= today, !reading.isFollowed {
      try compareWithList(try ReportUnits(outline, in: db), in: db)
    }
    dropEmpty()
  }

  /// From everybody's events.
  package init(
    _ periods: [ReportPeriod], of units: ReportUnits, _ filter: GrowthFilter = GrowthFilter(),
    by grouping: GrowthGrouping? = nil, today: Day, in db: borrowing Connection
  ) throws {
    let time = GrowthTime(periods)
    let end = periods.last?.last ?? .last
    var scan = try GrowthScan(time, units, filter, by: grouping, in: db)
    var counts = scan.counters.map {
      GrowthCount(periodCount: periods.count, unitCount: $0)
    }
    var isFollowed = false
    try scan.eachStory(in: db) { counter, story, mask in
      counts[counter].add(story, mask)
      isFollowed = isFollowed || story.lastDay > end
    }
    for index in counts.indices { counts[index].settle() }
    try self.init(
      periods, units.units, scan.groups, counts, isDated: scan.isDated, place: scan.place)
    if end >= today, !isFollowed, filter.isEmpty, grouping == nil {
      try compareWithList(units, in: db)
    }
    dropEmpty()
  }

  private init(
    _ periods: [ReportPeriod], _ units: [ReportUnits.Unit], _ groups: [GrowthGroup],
    _ counts: [GrowthCount], isDated: Bool = false,
    place: (_ group: Int, _ unit: Int) -> (counter: Int, place: Int)
  ) throws {
    rows = []
    rows.reserveCapacity(periods.count * units.count * groups.count)
    for (period, index) in zip(periods, 0...) {
      for (unit, number) in zip(units, 0...) {
        for (group, part) in zip(groups, 0...) {
          let (counter, place) = place(part, number)
          let figures = counts[counter].figures(of: index, place)
          if let problem = figures.identityProblem(period: period.label, union: unit.code) {
            throw problem
          }
          rows.append(Row(period: period, unit: unit, group: group, figures: figures))
        }
      }
    }
    let (counter, _) = place(groups.count - 1, 0)
    takenIn = zip(periods, 0...).compactMap { period, place in
      let count = counts[counter].takenIn(in: place)
      return count == 0 ? nil : TakenIn(period: period, count: count)
    }
    self.isDated = isDated
    isDivided = groups.count > 1
  }

  /// Without a remainder in which nobody ever was, and without groups to which nobody belongs.
  private mutating func dropEmpty() {
    let groups = Set(rows.filter { !$0.figures.isZero }.map(\.group)).union([.all])
    let hasRemainder = rows.contains { $0.unit.isRemainder && !$0.figures.isZero }
    rows.removeAll { !groups.contains($0.group) || ($0.unit.isRemainder && !hasRemainder) }
  }
}

extension GrowthReport {
  /// Compares the last figures with the statuses that are kept for every member.
  private func compareWithList(_ units: ReportUnits, in db: borrowing Connection) throws {
    let rows = rows.suffix(units.units.count)
    var kept = [[Int64]](repeating: [0, 0], count: units.units.count)
    try db.eachRow(
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
      throw Problem.unlike(
        list: kept[wrong], counted: counted[wrong], wrong == 0 ? .active : .retained,
        union: row.unit.code, on: row.period.last)
    }
  }
}
