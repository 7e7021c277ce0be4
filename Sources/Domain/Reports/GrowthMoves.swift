/// What one event does to the units of a report: whom it takes out of one, and into one.
struct GrowthMoves {
  struct Move {
    let flow: GrowthFlow
    /// The unit's place among the report's units.
    let unit: Int
  }

  var out: Move?
  var into: Move?

  /// - Parameter step: an event that cannot follow moves nobody, so that the counts disagree.
  init(_ step: MembershipStep, among units: ReportUnits) {
    guard step.after != nil, let flows = Self.flows(of: step) else { return }
    let old = units.index(of: step.union)
    guard let other = step.otherUnion else {
      // The one flow of an event that is no transfer, whichever way it goes.
      out = old.map { Move(flow: flows.out, unit: $0) }
      return
    }
    let new = units.index(of: other)
    // Within one unit, or outside all of them, nobody has come or gone.
    guard old != new else { return }
    out = old.map { Move(flow: flows.out, unit: $0) }
    into = new.map { Move(flow: flows.into, unit: $0) }
  }

  private static func flows(of step: MembershipStep) -> (out: GrowthFlow, into: GrowthFlow)? {
    let isRetained = step.before == .retained
    func one(_ flow: GrowthFlow) -> (out: GrowthFlow, into: GrowthFlow) { (flow, flow) }
    return switch step.change {
    case .opening: one(.takenIn)
    case .join: one(.joined)
    case .rejoin: one(.rejoined)
    case .arrive: one(.arrived)
    case .restore: one(.restored)
    case .retain: one(.retained)
    case .transfer: isRetained ? (.retainedOut, .retainedIn) : (.transferredOut, .transferredIn)
    case .leave, .lapse: one(isRetained ? .retainedEnded : .left)
    case .expel: one(isRetained ? .retainedEnded : .expelled)
    case .decease: one(isRetained ? .retainedEnded : .deceased)
    case .depart: one(isRetained ? .retainedEnded : .departed)
    }
  }
}
