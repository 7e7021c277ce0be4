import Records
import Storage

/// One person's events that hold, in their order, as the growth report reads them.
struct GrowthLife {
  struct Event {
    let id: Int64
    let change: MembershipChange
    let on: Day
    let union: Int64
    let other: Int64?

    var unionAfter: Int64 { other ?? union }
  }

  /// An event that moved somebody, by the order of events that a membership allows.
  struct Step {
    let event: Event
    /// What it is where it takes away; of all but transfers the same as `into`.
    let out: GrowthFlow
    let into: GrowthFlow
    let after: MembershipHistory.State
  }

  /// Where somebody stood from one event until the next, as the latest events say it.
  struct Stay {
    let event: Event
    let union: Int64
    let from: Day
    /// The first day it no longer held; `nil` while it does.
    let to: Day?
    let isRetained: Bool
    var isOpening: Bool { event.change == .opening }
  }

  var person: Int64 = 0
  var events: [Event] = []

  /// Lends each event that can follow on the one before. One that cannot moves nobody, so that the
  /// flows then disagree with the stays.
  func eachStep(_ body: (Step) -> Void) {
    var state = MembershipHistory.State.none
    for event in events {
      guard let next = state.after(event.change) else { continue }
      let (out, into) = GrowthFlow.of(event.change, isRetained: state == .retained)
      body(Step(event: event, out: out, into: into, after: next))
      state = next
    }
  }

  /// Lends each stay of a member, active or retained: the latest event tells the union, the latest
  /// one that is no transfer the status. Not taken from the steps, so that the two can be compared.
  func eachStay(_ body: (Stay) -> Void) {
    var told: MembershipChange?
    for index in events.indices {
      let event = events[index]
      if event.change != .transfer { told = event.change }
      switch told {
      case .opening, .join, .rejoin, .arrive, .restore, .retain:
        body(
          Stay(
            event: event, union: event.unionAfter, from: event.on,
            to: index + 1 < events.count ? events[index + 1].on : nil,
            isRetained: told == .retain))
      default: break
      }
    }
  }
}

extension GrowthFlow {
  /// What an event counts as where it takes somebody away, and where it brings somebody.
  static func of(_ change: MembershipChange, isRetained: Bool) -> (
    out: GrowthFlow, into: GrowthFlow
  ) {
    func one(_ flow: GrowthFlow) -> (out: GrowthFlow, into: GrowthFlow) { (flow, flow) }
    return switch change {
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
