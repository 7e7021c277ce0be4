import Storage

/// How many active and retained members stood in each unit between the periods.
///
/// Counted from who stood where on the day, as the latest events say it; not from what flowed in
/// and out, so that the two can be compared.
struct GrowthStocks {
  /// One more than there are periods, for each unit: at the end of the day before the first one,
  /// then at the end of each.
  private var active: [Int64]
  private var retained: [Int64]
  /// Taken in by an opening within a period, for each period and unit.
  private var takenIn: [Int64]
  private let unitCount: Int

  init(_ time: GrowthTime, _ units: ReportUnits, in db: borrowing Connection) throws {
    unitCount = units.units.count
    active = Array(repeating: 0, count: (time.periods.count + 1) * unitCount)
    retained = active
    takenIn = Array(repeating: 0, count: time.periods.count * unitCount)
    try db.eachStanding { standing in
      guard let unit = units.index(of: standing.union) else { return }
      if standing.isOpening, let period = time.period(of: standing.from) {
        takenIn[period * unitCount + unit] += 1
      }
      let first = time.firstBound(after: standing.from)
      let end = standing.to.map { time.firstBound(after: $0) }
      add(1, to: standing.isRetained, at: first, unit)
      if let end { add(-1, to: standing.isRetained, at: end, unit) }
    }
    for index in active.indices.dropFirst(unitCount) {
      active[index] += active[index - unitCount]
      retained[index] += retained[index - unitCount]
    }
  }

  private mutating func add(_ count: Int64, to isRetained: Bool, at bound: Int, _ unit: Int) {
    let index = bound * unitCount + unit
    guard index < active.count else { return }
    if isRetained { retained[index] += count } else { active[index] += count }
  }

  func figures(of period: Int, _ unit: Int, flows: ArraySlice<Int64>) -> GrowthFigures {
    let start = period * unitCount + unit
    return GrowthFigures(
      opening: active[start] + takenIn[start], closing: active[start + unitCount],
      retainedOpening: retained[start], retainedClosing: retained[start + unitCount], flows: flows)
  }

  /// How many people an opening took in within a period, in all units.
  func takenIn(in period: Int) -> Int64 {
    takenIn[period * unitCount..<(period + 1) * unitCount].reduce(0, +)
  }
}

/// Where a person stood from one event until the next.
private struct Standing {
  let union: Identifier<TradeUnion>
  let from: Day
  /// The first day it no longer held; `nil` while it does.
  let to: Day?
  let isRetained: Bool
  /// Began by an opening.
  let isOpening: Bool
}

extension Connection {
  /// Lends each stay of a member, active or retained, to `body`. The latest event tells the union,
  /// the latest one that is no transfer tells the status.
  fileprivate func eachStanding(_ body: (Standing) throws -> Void) throws {
    let voided: SQL = "SELECT voids FROM membership_event WHERE voids IS NOT NULL"
    // `+voids` keeps SQLite from the index on `voids`: the one by person already has the order.
    // The table is named twice, as a common expression would be copied and searched row by row.
    try eachRow(
      of: """
        WITH standing AS (
          SELECT ifnull(other_union_id, union_id) AS union_id, on_date, event,
            lead(on_date) OVER (PARTITION BY person_id ORDER BY on_date, id) AS until,
            CASE event WHEN 'transfer' THEN (
              SELECT before.event FROM membership_event before
              WHERE before.person_id = now.person_id AND before.event <> 'transfer'
                AND (before.on_date, before.id) < (now.on_date, now.id)
                AND +before.voids IS NULL AND before.id NOT IN (\(voided))
              ORDER BY before.on_date DESC, before.id DESC LIMIT 1)
            ELSE event END AS told
          FROM membership_event now WHERE +now.voids IS NULL AND now.id NOT IN (\(voided)))
        SELECT union_id, on_date, until, told = 'retain', event = 'opening' FROM standing
        WHERE told IN ('opening', 'join', 'rejoin', 'arrive', 'restore', 'retain')
        """
    ) { row in
      try body(
        Standing(
          union: try row.next(), from: try row.next(), to: try row.next(),
          isRetained: try row.next(), isOpening: try row.next()))
    }
  }
}
