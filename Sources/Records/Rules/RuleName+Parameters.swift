extension RuleName {
  /// The parameters that every row of the rule has: ratios, in basis points.
  package var parameters: [String] {
    switch self {
    case .grassrootsRetention: ["grassroots_min"]
    case .sharesSum: ["sum"]
    case .resultEnterprises, .resultNonPublic, .resultMigrants: ["reported"]
    default: []
    }
  }

  /// Says that two records may be one person's: told with both of them, and counted by an import.
  package var suspectsDouble: Bool { self == .samePhone || self == .sameNameAndBirth }

  /// The schema itself refuses a breach, so that no office can have the rule only warn.
  package var isHeldBySchema: Bool {
    switch self {
    case .confirmedIsFinal, .oneOpenMembership, .noCycle, .identityUnique, .aidNeedsOpenFile,
      .oneChair, .oneOpenFilePerHousehold, .cardOrder, .cardOneOpen, .oneOpenApplication,
      .oneOpenTransfer:
      true
    default: false
    }
  }
}
