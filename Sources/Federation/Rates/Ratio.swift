package import Records

/// A share with what it was made of; there is none of nothing, which is not 0%.
package struct Ratio: Equatable, Sendable {
  package let numerator: Int64
  package let denominator: Int64?

  package init(_ numerator: Int64, of denominator: Int64?) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// In basis points, rounded half away from zero; `nil` without a denominator or with 0.
  package var value: BasisPoints? {
    guard let denominator, denominator > 0 else { return nil }
    let doubled = Int128(numerator) * 20_000
    let whole = Int128(denominator)
    let rounded = (doubled + (doubled < 0 ? -whole : whole)) / (2 * whole)
    return BasisPoints(rawValue: Int64(rounded))
  }
}

/// The joining rate (入会率) and how it rose; the article's "15%" can be read in both ways.
package enum JoiningRate {
  /// Members ÷ workers.
  package static func ratio(members: Int64, workers: Int64?) -> Ratio {
    Ratio(members, of: workers)
  }

  /// The rise in percentage points (百分点), in hundredths of one; `nil` where a rate is missing.
  package static func points(from begin: Ratio, to end: Ratio) -> BasisPoints? {
    guard let begin = begin.value, let end = end.value else { return nil }
    return BasisPoints(rawValue: end.rawValue - begin.rawValue)
  }

  /// The rise of the rate relative to itself (相对增长), from the exact rates; `nil` where one is
  /// missing or the first is 0.
  package static func relative(from begin: Ratio, to end: Ratio) -> BasisPoints? {
    guard begin.value != nil, end.value != nil, begin.numerator > 0,
      let before = begin.denominator, let after = end.denominator
    else { return nil }
    // (e/E) ÷ (b/B) − 1 = (e·B − b·E) ÷ (b·E)
    let whole = Int128(begin.numerator) * Int128(after)
    let rise = Int128(end.numerator) * Int128(before) - whole
    let doubled = rise * 20_000
    return BasisPoints(rawValue: Int64((doubled + (doubled < 0 ? -whole : whole)) / (2 * whole)))
  }
}

/// The dynamic growth of covered enterprises (建会动态增长率): (end − begin) ÷ begin.
package enum CoverageGrowth {
  /// What was added, of those covered at the beginning.
  package static func ratio(from begin: Int64, to end: Int64) -> Ratio {
    Ratio(end - begin, of: begin)
  }
}
