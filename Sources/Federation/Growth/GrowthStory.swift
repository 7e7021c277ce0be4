import Records

/// A life as one report sees it: its moves between the report's units, and its stays in them.
struct GrowthStory {
  struct Move {
    let period: Int
    let unit: Int
    let flow: GrowthFlow
    /// Whether the person counts as on the period's first bound, or as on its last one: who was
    /// there at the beginning goes as who stood there, everybody else comes as who will stand there.
    let isAsBefore: Bool
    let event: GrowthLife.Event
  }

  /// Stood in a unit at the bounds from `first` until before `end`.
  struct Stay {
    let first: Int
    let end: Int
    let unit: Int
    let isRetained: Bool
    /// The period within which an opening began it.
    let openedIn: Int?
    let event: GrowthLife.Event
  }

  /// Stood in a unit throughout a period, active or retained at its end.
  struct Remaining {
    let period: Int
    let unit: Int
    let isRetained: Bool
  }

  private(set) var person: Int64 = 0
  /// Of the last event.
  private(set) var lastDay = Day.first
  private(set) var moves: [Move] = []
  private(set) var stays: [Stay] = []
  /// Only kept where somebody asks for it.
  private(set) var remaining: [Remaining] = []
  private let keepsRemaining: Bool

  init(keepsRemaining: Bool) { self.keepsRemaining = keepsRemaining }

  /// Takes in another life instead of the last one.
  mutating func tell(_ life: GrowthLife, _ time: GrowthTime, _ places: GrowthPlaces) {
    person = life.person
    lastDay = life.events.last?.on ?? .first
    moves.removeAll(keepingCapacity: true)
    stays.removeAll(keepingCapacity: true)
    remaining.removeAll(keepingCapacity: true)
    var walk = Walk()
    life.eachStep { step in take(step, &walk, time, places) }
    if keepsRemaining { advance(&walk, to: time.periods.count) }
    life.eachStay { stay in
      guard let unit = places.index(of: stay.union) else { return }
      stays.append(
        Stay(
          first: time.firstBound(after: stay.from),
          end: stay.to.map { time.firstBound(after: $0) } ?? time.periods.count + 1, unit: unit,
          isRetained: stay.isRetained,
          openedIn: stay.isOpening ? time.period(of: stay.from) : nil, event: stay.event))
    }
  }

  /// Where the steps have led so far.
  private struct Walk {
    /// The period the walk is in; -1 before the report.
    var period = -1
    var unit: Int?
    var isRetained = false
    /// Has been in `unit` since the period began.
    var isThere = false
  }

  private mutating func take(
    _ step: GrowthLife.Step, _ walk: inout Walk, _ time: GrowthTime, _ places: GrowthPlaces
  ) {
    let event = step.event
    let old = places.index(of: event.union)
    let new = event.other.map { places.index(of: $0) } ?? old
    if let period = time.period(of: event.on) {
      advance(&walk, to: period)
      let isAsBefore = walk.isThere && walk.unit == old
      func move(_ flow: GrowthFlow, _ unit: Int?, _ isAsBefore: Bool) {
        guard let unit else { return }
        moves.append(
          Move(period: period, unit: unit, flow: flow, isAsBefore: isAsBefore, event: event))
      }
      if event.other == nil {
        move(step.out, old, isAsBefore)
      } else if old != new {
        // Within one unit, or outside all of them, nobody has come or gone.
        move(step.out, old, isAsBefore)
        move(step.into, new, false)
      }
    } else if time.firstBound(after: event.on) > 0 {
      // After the report.
      if keepsRemaining { advance(&walk, to: time.periods.count) }
      return
    }
    let unit = step.after.isOpen ? new : nil
    if unit != walk.unit { walk.isThere = false }
    walk.unit = unit
    walk.isRetained = step.after == .retained
  }

  private mutating func advance(_ walk: inout Walk, to period: Int) {
    if walk.period < 0 {
      walk.period = 0
      walk.isThere = walk.unit != nil
    }
    while walk.period < period {
      if keepsRemaining, walk.isThere, let unit = walk.unit {
        remaining.append(
          Remaining(period: walk.period, unit: unit, isRetained: walk.isRetained))
      }
      walk.period += 1
      walk.isThere = walk.unit != nil
    }
  }
}
