import Records

/// By what the rows of a growth report are divided further.
package enum GrowthGrouping: String, CaseIterable, Sendable {
  case gender, ethnicity, age, trait
  case ownership, kind, level, division

  var isOfUnions: Bool {
    switch self {
    case .gender, .ethnicity, .age, .trait: false
    case .ownership, .kind, .level, .division: true
    }
  }

  /// What a person is may change between the ends of a period.
  package var isDated: Bool { self == .age || self == .trait }

  /// The list that has the words for the groups' codes; `nil` where the code is its own word.
  package var list: String? {
    switch self {
    case .gender, .trait, .ownership, .level, .kind: rawValue
    case .ethnicity, .age, .division: nil
    }
  }
}

/// One group of a divided report.
package enum GrowthGroup: Hashable, Sendable {
  case code(String)
  /// Nobody entered it.
  case unknown
  /// All groups together, each person once.
  case all
}
