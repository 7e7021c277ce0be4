/// An amount in 分 (fen), the hundredth of a yuan.
package struct Money: RawRepresentable, TextValue, Comparable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
  package init(fen: Int64) { rawValue = fen }
  package static func < (a: Money, b: Money) -> Bool { a.rawValue < b.rawValue }

  package static let zero = Money(fen: 0)
  /// The largest amount that is taken in, 9,000,000,000,000.00 yuan, in either direction. Ten
  /// thousand such amounts add up without overflow; `adding` and `total` report any that do not.
  package static let limit = Money(fen: 900_000_000_000_000)

  /// Yuan with two decimals, `1234.50`, without thousands separators.
  package var text: String {
    let (yuan, fen) = rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(rawValue < 0 ? "-" : "")\(yuan).\(fen < 10 ? "0" : "")\(fen)"
  }
}

/// The unit that a column's header gives to bare amounts.
package enum MoneyUnit: String, Sendable, CaseIterable {
  /// 元
  case yuan
  /// 万元
  case tenThousandYuan = "ten_thousand_yuan"

  var word: Text {
    self == .yuan ? Text(en: "yuan", zh: "元") : Text(en: "ten thousand yuan", zh: "万元")
  }

  /// Decimals that are exact to the fen.
  var decimals: Int { self == .yuan ? 2 : 6 }
}
