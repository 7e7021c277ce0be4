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
    if scanner.isAtEnd {
      throw ValueError("basis_points.empty", text: Text(en: "There is no share.", zh: "没有写比例。"))
    }
    let isNegative = scanner.take("-", "\u{2212}") != nil
    let whole = scanner.digits()
    let hasPoint = scanner.take(".") != nil
    let decimals = hasPoint ? scanner.digits() : ""
    scanner.skipSpaces()
    let isPercent = scanner.take("%") != nil
    guard scanner.isAtEnd, !whole.isEmpty, hasPoint == !decimals.isEmpty else {
      throw ValueError(
        "basis_points.shape",
        text: Text(en: "It is no share. Write it as 60% or 0.6.", zh: "不是比例。请写成 60% 或 0.6。"))
    }
    let places = isPercent ? 2 : 4
    guard decimals.utf8.count <= places else {
      throw ValueError(
        "basis_points.decimals",
        text: Text(
          en: "A percentage has at most two decimals, such as 12.34%.", zh: "百分数最多两位小数，例如 12.34%。"))
    }
    let padding = String(repeating: "0", count: places - decimals.utf8.count)
    let points = Int64(whole + decimals + padding)
    if !isPercent, points != 0 {
      guard hasPoint, let points, points <= Self.whole.rawValue else {
        throw ValueError(
          "basis_points.bare",
          text: Text(
            en: "It may be a percentage or a ratio. Write 60% or 0.6.",
            zh: "看不出是百分数还是倍数。请写成 60% 或 0.6。"))
      }
    }
    guard let points, points <= Self.whole.rawValue, !isNegative || points == 0 else {
      throw ValueError(
        "basis_points.range", text: Text(en: "It must be from 0 to 100%.", zh: "应在 0 到 100% 之间。"))
    }
    self.init(rawValue: points)
  }
}
