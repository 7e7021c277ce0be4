import Storage

/// The flows of every period and unit, side by side.
struct GrowthFlowCounts {
  private var counts: [Int64]
  private let unitCount: Int
  /// Something happened after the report's last day.
  private(set) var isFollowed = false

  init(_ time: GrowthTime, _ units: ReportUnits, in db: borrowing Connection) throws {
    unitCount = units.units.count
    counts = Array(repeating: 0, count: time.periods.count * unitCount * GrowthFlow.allCases.count)
    let last = time.periods.last?.last ?? .last
    try db.eachStep { step in
      guard let period = time.period(of: step.on) else {
        if step.on > last { isFollowed = true }
        return
      }
      let moves = GrowthMoves(step, among: units)
      if let out = moves.out { counts[place(period, out.unit) + out.flow.rawValue] += 1 }
      if let into = moves.into { counts[place(period, into.unit) + into.flow.rawValue] += 1 }
    }
  }

  private func place(_ period: Int, _ unit: Int) -> Int {
    (period * unitCount + unit) * GrowthFlow.allCases.count
  }

  func cell(_ period: Int, _ unit: Int) -> ArraySlice<Int64> {
    let start = place(period, unit)
    return counts[start..<start + GrowthFlow.allCases.count]
  }
}
