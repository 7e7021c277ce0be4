package import Records

/// One result that the article says was reached (成效), with what the records have of it at both
/// ends. Whoever can count it makes one; the report compares.
package struct ResultMeasure: Equatable, Sendable {
  /// What "增长" or "提高" is taken to mean.
  package enum Reading: String, CaseIterable, Sendable {
    /// A number against itself: (end − begin) ÷ begin.
    case growth
    /// A rate, in percentage points: end − begin.
    case points
    /// A rate against itself: (end − begin) ÷ begin.
    case relative
  }

  /// A count and what it is a part of; no denominator is known where that is `nil`.
  package struct Count: Equatable, Sendable {
    package let number: Int64
    package let whole: Int64?

    package init(_ number: Int64, of whole: Int64? = nil) {
      self.number = number
      self.whole = whole
    }
  }

  /// The rule whose row says what was reported.
  package let rule: RuleName
  package let reading: Reading
  package let begin: Count
  package let end: Count

  package init(_ rule: RuleName, _ reading: Reading, begin: Count, end: Count) {
    self.rule = rule
    self.reading = reading
    self.begin = begin
    self.end = end
  }
}
