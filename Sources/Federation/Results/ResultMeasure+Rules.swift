package import Records

extension ResultMeasure {
  /// Why a result cannot be computed.
  package enum Gap: String, CaseIterable, Sendable {
    case denominatorMissing = "denominator_missing"
    /// Growth of nothing.
    case beginsWithNothing = "begins_with_nothing"
  }

  /// What was reached by the records, in basis points (of a rate: 100 are one percentage point),
  /// rounded half away from zero; or why nobody can say.
  package var actual: Result<BasisPoints, GapError> {
    switch reading {
    case .growth:
      guard begin.number > 0 else { return .failure(GapError(.beginsWithNothing)) }
      return .success(Self.points(end.number - begin.number, of: begin.number))
    case .points, .relative:
      guard let first = begin.whole, let last = end.whole, first > 0, last > 0 else {
        return .failure(GapError(.denominatorMissing))
      }
      // e/l − b/f = (e·f − b·l) / (l·f)
      let difference = Int128(end.number) * Int128(first) - Int128(begin.number) * Int128(last)
      if reading == .points {
        return .success(Self.points(difference, of: Int128(last) * Int128(first)))
      }
      guard begin.number > 0 else { return .failure(GapError(.beginsWithNothing)) }
      return .success(Self.points(difference, of: Int128(begin.number) * Int128(last)))
    }
  }

  /// A gap as an error, so that a result is one or the other.
  package struct GapError: Error, Equatable {
    package let gap: Gap
    init(_ gap: Gap) { self.gap = gap }
  }

  /// How far the records are above what was reported; below it, negative.
  package func margin(to reported: BasisPoints) -> BasisPoints? {
    guard case .success(let actual) = actual else { return nil }
    return BasisPoints(rawValue: actual.rawValue - reported.rawValue)
  }

  private static func points(_ part: some BinaryInteger, of whole: some BinaryInteger)
    -> BasisPoints
  {
    let doubled = Int128(part) * 20_000
    let whole = Int128(whole)
    return BasisPoints(rawValue: Int64((doubled + (doubled < 0 ? -whole : whole)) / (2 * whole)))
  }
}
