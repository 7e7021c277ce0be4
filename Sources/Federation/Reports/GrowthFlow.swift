import Records

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
  /// Who began or ceased, between the ends of the period, to be what the report asks for
  /// (重新归类): while an active member, or a retained one.
  case reclassifiedIn, reclassifiedOut, retainedReclassifiedIn, retainedReclassifiedOut

  /// Those that come from events, and not from a person's traits or age.
  static let told = allCases.prefix { $0 != .reclassifiedIn }

  /// As the columns are named.
  package var name: String {
    switch self {
    case .transferredIn: "transferred_in"
    case .transferredOut: "transferred_out"
    case .retainedIn: "retained_in"
    case .retainedOut: "retained_out"
    case .retainedEnded: "retained_ended"
    case .takenIn: "taken_in"
    case .reclassifiedIn: "reclassified_in"
    case .reclassifiedOut: "reclassified_out"
    case .retainedReclassifiedIn: "retained_reclassified_in"
    case .retainedReclassifiedOut: "retained_reclassified_out"
    default: "\(self)"
    }
  }

  /// What one of it does to the number of active members.
  package var active: Int64 {
    switch self {
    case .joined, .rejoined, .restored, .transferredIn, .arrived, .reclassifiedIn: 1
    case .retained, .left, .expelled, .deceased, .transferredOut, .departed, .reclassifiedOut: -1
    case .retainedIn, .retainedOut, .retainedEnded, .takenIn, .retainedReclassifiedIn,
      .retainedReclassifiedOut:
      0
    }
  }

  /// What one of it does to the number of retained members.
  package var kept: Int64 {
    switch self {
    case .retained, .retainedIn, .retainedReclassifiedIn: 1
    case .restored, .retainedOut, .retainedEnded, .retainedReclassifiedOut: -1
    default: 0
    }
  }
}
