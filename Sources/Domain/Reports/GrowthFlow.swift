/// How people come into and go out of a union's active members, or its retained ones.
package enum GrowthFlow: Int, CaseIterable, Sendable {
  case joined, rejoined, restored, transferredIn, arrived
  case retained, left, expelled, deceased, transferredOut, departed
  /// Retained members who came from, or went to, another union of the report or outside it.
  case retainedIn, retainedOut
  /// Retained members whose membership ended, in whichever way.
  case retainedEnded
  /// There already when the records of the person begin (期初): no flow, but part of the opening
  /// figure of the period.
  case takenIn

  /// As the columns are named.
  package var name: String {
    switch self {
    case .transferredIn: "transferred_in"
    case .transferredOut: "transferred_out"
    case .retainedIn: "retained_in"
    case .retainedOut: "retained_out"
    case .retainedEnded: "retained_ended"
    case .takenIn: "taken_in"
    default: "\(self)"
    }
  }

  /// What one of it does to the number of active members.
  package var active: Int64 {
    switch self {
    case .joined, .rejoined, .restored, .transferredIn, .arrived: 1
    case .retained, .left, .expelled, .deceased, .transferredOut, .departed: -1
    case .retainedIn, .retainedOut, .retainedEnded, .takenIn: 0
    }
  }

  /// What one of it does to the number of retained members.
  package var kept: Int64 {
    switch self {
    case .retained, .retainedIn: 1
    case .restored, .retainedOut, .retainedEnded: -1
    default: 0
    }
  }
}
