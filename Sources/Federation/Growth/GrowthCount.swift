import Records

/// What a report counts of one class of people: the flows of every period and unit, and on their
/// own the figures between the periods.
struct GrowthCount {
  private var flows: [Int64]
  /// One more than there are periods, for each unit: what begins to hold at that bound, less what
  /// ceases, until `settle`.
  private var active: [Int64]
  private var retained: [Int64]
  private var takenIn: [Int64]
  private let periodCount: Int
  private let unitCount: Int

  init(periodCount: Int, unitCount: Int) {
    self.periodCount = periodCount
    self.unitCount = unitCount
    flows = Array(repeating: 0, count: periodCount * unitCount * GrowthFlow.allCases.count)
    active = Array(repeating: 0, count: (periodCount + 1) * unitCount)
    retained = active
    takenIn = Array(repeating: 0, count: periodCount * unitCount)
  }

  /// Adds a person, or with `sign` -1 takes one away.
  mutating func add(_ story: GrowthStory, _ mask: GrowthMask, sign: Int64 = 1) {
    for move in story.moves where mask[move.period + (move.isAsBefore ? 0 : 1)] {
      flows[place(move.period, move.unit) + move.flow.rawValue] += sign
    }
    for stay in story.stays {
      if let period = stay.openedIn, mask[period + 1] {
        takenIn[period * unitCount + stay.unit] += sign
      }
      add(stay, mask, sign)
    }
    guard mask != .always else { return }
    for one in story.remaining {
      guard let flow = Self.reclassified(one, mask) else { continue }
      flows[place(one.period, one.unit) + flow.rawValue] += sign
    }
  }

  private mutating func add(_ stay: GrowthStory.Stay, _ mask: GrowthMask, _ sign: Int64) {
    func change(_ bound: Int, _ count: Int64) {
      guard bound <= periodCount else { return }
      let index = bound * unitCount + stay.unit
      if stay.isRetained { retained[index] += count } else { active[index] += count }
    }
    guard case .bounds(let bounds) = mask else {
      change(stay.first, sign)
      change(stay.end, -sign)
      return
    }
    for bound in stay.first..<max(stay.first, min(stay.end, bounds.count)) where bounds[bound] {
      change(bound, sign)
      change(bound + 1, -sign)
    }
  }

  /// What it is that somebody who stayed is now another; `nil` for who is the same at both ends.
  static func reclassified(_ one: GrowthStory.Remaining, _ mask: GrowthMask) -> GrowthFlow? {
    switch (mask[one.period], mask[one.period + 1], one.isRetained) {
    case (false, true, false): .reclassifiedIn
    case (true, false, false): .reclassifiedOut
    case (false, true, true): .retainedReclassifiedIn
    case (true, false, true): .retainedReclassifiedOut
    default: nil
    }
  }

  /// From what begins and ceases to what there is; before the figures are read.
  mutating func settle() {
    for index in active.indices.dropFirst(unitCount) {
      active[index] += active[index - unitCount]
      retained[index] += retained[index - unitCount]
    }
  }

  private func place(_ period: Int, _ unit: Int) -> Int {
    (period * unitCount + unit) * GrowthFlow.allCases.count
  }

  func figures(of period: Int, _ unit: Int) -> GrowthFigures {
    let start = period * unitCount + unit
    let cell = place(period, unit)
    return GrowthFigures(
      opening: active[start] + takenIn[start], closing: active[start + unitCount],
      retainedOpening: retained[start], retainedClosing: retained[start + unitCount],
      flows: flows[cell..<cell + GrowthFlow.allCases.count])
  }

  /// Puts what the roll-up tells of a unit's period in place. Before `settle`.
  mutating func add(_ tally: GrowthMonths, of period: Int?, _ unit: Int) {
    let start = (period ?? -1) * unitCount + unitCount + unit
    active[start] += tally.active
    retained[start] += tally.kept
    guard let period else { return }
    takenIn[period * unitCount + unit] += tally.opened
    for (flow, count) in zip(GrowthFlow.told, tally.flows) {
      flows[place(period, unit) + flow.rawValue] += count
    }
  }

  /// How many people an opening took in within a period, in all units.
  func takenIn(in period: Int) -> Int64 {
    takenIn[period * unitCount..<(period + 1) * unitCount].reduce(0, +)
  }
}
