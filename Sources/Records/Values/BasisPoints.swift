/// A share in hundredths of a percent: 60% is 6000.
package struct BasisPoints: RawRepresentable, TextValue, Comparable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
  package static func < (a: BasisPoints, b: BasisPoints) -> Bool { a.rawValue < b.rawValue }

  /// 100%.
  package static let whole = BasisPoints(rawValue: 10_000)

  /// A percentage with as many decimals as it needs: `60%`, `12.5%`, `12.34%`.
  package var text: String {
    let (percent, rest) = rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = rawValue < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(percent)%" }
    if rest % 10 == 0 { return "\(sign)\(percent).\(rest / 10)%" }
    return "\(sign)\(percent).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// Takes `60%`, `12.34%` or the fraction `0.6`, from 0 to 100%.
  ///
  /// A bare `60` is refused, and so are `1` and `1.5`: nobody can tell 1% from 100%.
  package init(parsing text: String) throws(ValueError) {
    var scanner = TextScanner(text.folded)
    if scanner.isAtEnd { throw ValueError("basis_points.empty") }
    let isNegative = scanner.take("-", "\u{2212}") != nil
    let whole = scanner.digits()
    let hasPoint = scanner.take(".") != nil
    let decimals = hasPoint ? scanner.digits() : ""
    scanner.skipSpaces()
    let isPercent = scanner.take("%") != nil
    guard scanner.isAtEnd, !whole.isEmpty, hasPoint == !decimals.isEmpty else {
      throw ValueError("basis_points.shape")
    }
    let places = isPercent ? 2 : 4
    guard decimals.utf8.count <= places else { throw ValueError("basis_points.decimals") }
    let padding = String(repeating: "0", count: places - decimals.utf8.count)
    let points = Int64(whole + decimals + padding)
    if !isPercent, points != 0 {
      guard hasPoint, let points, points <= Self.whole.rawValue else {
        throw ValueError("basis_points.bare")
      }
    }
    guard let points, points <= Self.whole.rawValue, !isNegative || points == 0 else {
      throw ValueError("basis_points.range")
    }
    self.init(rawValue: points)
  }
}
