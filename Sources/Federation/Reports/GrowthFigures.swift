package import Records

/// The counted figures of one row of the growth report, in people.
package struct GrowthFigures: Equatable, Sendable {
  /// Active on the day before the period, and those who were taken in by an opening within it.
  package let opening: Int64
  package let closing: Int64
  package let retainedOpening: Int64
  package let retainedClosing: Int64
  /// One number for each `GrowthFlow`, a part of the report's own array.
  let flows: ArraySlice<Int64>

  package subscript(flow: GrowthFlow) -> Int64 { flows[flows.startIndex + flow.rawValue] }

  /// What the flows of active members add up to.
  package var growth: Int64 {
    GrowthFlow.allCases.reduce(0) { $0 + $1.active * self[$1] }
  }
  var retainedGrowth: Int64 { GrowthFlow.allCases.reduce(0) { $0 + $1.kept * self[$1] } }

  /// Growth over the opening figure, rounded half away from zero; `nil` when that is 0.
  package var growthRate: BasisPoints? {
    guard opening != 0 else { return nil }
    let doubled = (closing - opening) * 20_000
    let rounded = (doubled + (doubled < 0 ? -opening : opening)) / (2 * opening)
    return BasisPoints(rawValue: rounded)
  }

  var isZero: Bool {
    opening == 0 && closing == 0 && retainedOpening == 0 && retainedClosing == 0
      && flows.allSatisfy { $0 == 0 }
  }

  /// The first broken identity, named with its figures; `nil` when both hold.
  func identityProblem(period: String, union: String) -> Problem? {
    func problem(
      _ status: MembershipStatus, _ opening: Int64, _ growth: Int64, _ closing: Int64
    ) -> Problem? {
      guard opening + growth != closing else { return nil }
      var problem = Problem.unbalanced(
        "growth", period: period, union: union, expected: opening + growth, counted: closing)
      problem.figures["status"] = .coded(status.rawValue, word: status.word.said(in: .en))
      problem.figures["opening"] = .count(Int(opening))
      problem.figures["flows"] = .count(Int(growth))
      return problem
    }
    return problem(.active, opening, growth, closing)
      ?? problem(.retained, retainedOpening, retainedGrowth, retainedClosing)
  }
}
