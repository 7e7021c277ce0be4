package import Records

/// Of whom a growth report tells: only people and unions that are all of this.
package struct GrowthFilter: Equatable, Sendable {
  /// A code of the list `trait`, as of each end of a period.
  package var trait: String?
  package var gender: Gender?
  package var ethnicity: String?
  /// Age in completed years, as of each end of a period.
  package var ages: AgeBand?
  /// A code of the list `ownership`, of the union.
  package var ownership: String?
  package var kind: UnionKind?
  /// The division a union lies in, or one that holds it: 630100 holds 630102.
  package var division: String?

  package init() {}

  /// What a person is may change between the ends of a period.
  package var isDated: Bool { trait != nil || ages != nil }
  var isOfPeople: Bool { isDated || gender != nil || ethnicity != nil }
  var isOfUnions: Bool { ownership != nil || kind != nil || division != nil }
  package var isEmpty: Bool { !isOfPeople && !isOfUnions }
}

/// Ages in completed years, both ends included (年龄段): `18-35`, `60-`, `-25`, `40`.
package struct AgeBand: Equatable, Sendable {
  package let lowest: Int
  /// `nil`: and above.
  package let highest: Int?

  package init(_ lowest: Int, _ highest: Int?) {
    self.lowest = lowest
    self.highest = highest
  }

  /// - Throws: `age.shape`, `age.order`.
  package init(parsing text: String) throws(ValueError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    func years(_ part: Substring) throws(ValueError) -> Int? {
      if part.isEmpty { return nil }
      guard part.utf8.count <= 3, part.utf8.allSatisfy(isDigit), let years = Int(part) else {
        throw Self.shapeless
      }
      return years
    }
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }) else {
      throw Self.shapeless
    }
    let lowest = try years(parts[0])
    let highest = try years(parts[parts.count - 1])
    if let lowest, let highest, lowest > highest {
      throw ValueError(
        "age.order",
        text: Text(
          en: "The first age is above the second. Write the lower one first, as in 18-35.",
          zh: "前一个年龄大于后一个。请从小到大写，如 18-35。"))
    }
    self.init(lowest ?? 0, highest)
  }

  private static let shapeless = ValueError(
    "age.shape",
    text: Text(
      en: "Not an age band. Write 18-35, 60- or -25.",
      zh: "不是年龄段。请写成 18-35、60- 或 -25。"))

  /// `26-35`, `60-`.
  package var text: String { "\(lowest)-\(highest.map(String.init) ?? "")" }

  /// The bands a report is cut into: at 25, 35, 45, 55 and 60 years.
  static let all = [
    AgeBand(0, 25), AgeBand(26, 35), AgeBand(36, 45), AgeBand(46, 55), AgeBand(56, 60),
    AgeBand(61, nil),
  ]

  func contains(_ age: Int) -> Bool { age >= lowest && age <= highest ?? .max }
}

extension Day {
  /// Completed years since a birth. Who was born on 29 February is older from 1 March.
  func age(bornOn birth: Day) -> Int {
    year - birth.year - (number % 10_000 < birth.number % 10_000 ? 1 : 0)
  }
}
