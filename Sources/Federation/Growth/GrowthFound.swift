import Records

/// One record behind a figure, before it is told with names.
struct GrowthFound {
  let period: Int
  var unit: Int
  var group = 0
  let figure: GrowthFigure
  let person: Int64
  let change: MembershipChange?
  let on: Day
  let event: Int64

  var place: (Int, Int, Int, Int32, Int64, Int64) {
    // Six at most can be compared: unit and group share one number.
    (period, unit << 20 | group, figure.order, on.number, person, event)
  }
}

extension GrowthFigure {
  fileprivate var order: Int {
    switch self {
    case .opening: -2
    case .retainedOpening: -1
    case .flow(let flow): flow.rawValue
    default: GrowthFlow.allCases.count
    }
  }
}

extension GrowthStory {
  /// Lends the records by which the person counts, with the number of the place as their unit.
  ///
  /// - Parameter figure: only of this one; `nil`: of every flow.
  func eachFound(
    _ figure: GrowthFigure?, _ time: GrowthTime, _ mask: GrowthMask, _ body: (GrowthFound) -> Void
  ) {
    func found(
      _ period: Int, _ unit: Int, _ figure: GrowthFigure, _ event: GrowthLife.Event
    ) {
      body(
        GrowthFound(
          period: period, unit: unit, figure: figure, person: person, change: event.change,
          on: event.on, event: event.id))
    }
    for move in moves where mask[move.period + (move.isAsBefore ? 0 : 1)] {
      let isTakenIn = figure == .opening && move.flow == .takenIn
      guard isTakenIn || figure == nil || figure == .flow(move.flow) else { continue }
      found(move.period, move.unit, isTakenIn ? .opening : .flow(move.flow), move.event)
    }
    for one in remaining where mask != .always {
      guard let flow = GrowthCount.reclassified(one, mask),
        figure == nil || figure == .flow(flow)
      else { continue }
      body(
        GrowthFound(
          period: one.period, unit: one.unit, figure: .flow(flow), person: person, change: nil,
          on: time.periods[one.period].last, event: 0))
    }
    guard let figure, case (let offset, let isRetained)? = figure.bound else { return }
    for stay in stays where stay.isRetained == isRetained {
      for period in time.periods.indices
      where stay.first <= period + offset && period + offset < stay.end && mask[period + offset] {
        found(period, stay.unit, figure, stay.event)
      }
    }
  }
}

extension GrowthFigure {
  /// Of a figure between periods: the bound, counted from the period's first one, and the status.
  fileprivate var bound: (offset: Int, isRetained: Bool)? {
    switch self {
    case .opening: (0, false)
    case .closing: (1, false)
    case .retainedOpening: (0, true)
    case .retainedClosing: (1, true)
    default: nil
    }
  }
}
