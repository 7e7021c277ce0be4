import Records

/// The counted figures of one row of the report on cases: households, deliveries of aid, 分.
package struct CaseFigures: Equatable, Sendable {
  package var openBefore: Int64 = 0
  package var opened: Int64 = 0
  package var lifted: Int64 = 0
  package var relieved: Int64 = 0
  package var closedOtherwise: Int64 = 0
  package var openAtEnd: Int64 = 0
  package var householdsAided: Int64 = 0
  package var aidCount: Int64 = 0
  package var aidFen: Int64 = 0

  package init() {}

  /// What the files open at the end must be, by the flows.
  package var expectedAtEnd: Int64 { openBefore + opened - lifted - relieved - closedOtherwise }

  /// The broken identity, named with its figures; `nil` when it holds.
  func identityProblem(period: String, union: String) -> Problem? {
    guard expectedAtEnd != openAtEnd else { return nil }
    return Problem.unbalanced(
      "cases", period: period, union: union, expected: expectedAtEnd, counted: openAtEnd)
  }
}
