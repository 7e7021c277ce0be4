/// The choices that the program branches on: enums of ours, which nobody extends.
package enum Choice {
  /// The codes of each list, in the order they are offered.
  package static let fixed: [(list: String, codes: [String])] = [
    ("level", UnionLevel.allCases.map(\.rawValue)),
    ("kind", UnionKind.allCases.map(\.rawValue)),
    ("line", UnionLine.allCases.map(\.rawValue)),
    ("gender", Gender.allCases.map(\.rawValue)),
    ("id_type", IdentityType.allCases.map(\.rawValue)),
    ("membership_status", MembershipStatus.allCases.map(\.rawValue)),
    ("event", MembershipChange.allCases.map(\.rawValue)),
    ("severity", Severity.allCases.map(\.rawValue)),
    ("membership_status", ["active", "retained", "ended"]),
    (
      "event",
      [
        "opening", "join", "rejoin", "transfer", "arrive", "depart", "retain", "restore", "leave",
        "lapse", "expel", "decease",
      ]
    ),
    ("case_status", ["draft", "open", "closed"]),
    ("exit", ["lifted", "relieved", "other"]),
    ("fund", ["contribution", "preparation", "member_dues", "late_charge"]),
    ("mode", ["full", "split"]),
    ("channel", ["self", "tax", "treasury"]),
    ("money_status", ["draft", "confirmed", "reversed"]),
  ]
}
