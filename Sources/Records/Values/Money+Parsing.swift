extension Money {
  /// Takes yuan as clerks write them: `1234.5`, `1,234.50`, `￥1234.50`, `1234.50元`, full-width.
  package init(parsing text: String) throws(ValueError) {
    try self.init(parsing: text, unit: .yuan)
  }

  /// Takes an amount in the unit of its column's header. In 万元 up to six decimals are exact.
  package init(parsing text: String, unit: MoneyUnit) throws(ValueError) {
    let folded = text.folded
    guard !folded.isEmpty else {
      throw ValueError("money.empty", text: Text(en: "There is no amount.", zh: "没有写金额。"))
    }
    guard !folded.isScientific else {
      throw ValueError(
        "money.scientific",
        text: Text(
          en:
            "It is in scientific notation and digits may be lost. Enter it anew from the original.",
          zh: "是科学计数法，原来的数字可能已丢失。请按原始凭证重新填写。"))
    }
    var scanner = TextScanner(folded)
    let isNegative = Self.sign(&scanner)
    let whole = try Self.whole(&scanner)
    let decimals = try Self.decimals(&scanner)
    let written = try Self.unit(&scanner)
    let magnitude = try Self.fen(whole, decimals, written ?? unit)
    let amount = Money(fen: isNegative ? -magnitude : magnitude)
    if let written, written != unit {
      let inYuan = unit == .yuan ? amount.text : nil
      throw ValueError(
        "money.unit",
        text: Text(
          en:
            "Its unit is not that of the column, which is in \(unit.word, as: "unit"). Give the amount in that unit.",
          zh: "单位与本列不符，本列按\(unit.word, as: "unit")。请改用该单位的数。"),
        suggestion: inYuan)
    }
    self = amount
  }

  /// A minus before or after the yuan sign.
  private static func sign(_ scanner: inout TextScanner) -> Bool {
    let before = scanner.take("-", "\u{2212}")
    scanner.skipSpaces()
    _ = scanner.take("\u{A5}")
    scanner.skipSpaces()
    let after = before == nil ? scanner.take("-", "\u{2212}") : nil
    return before != nil || after != nil
  }

  private static func whole(_ scanner: inout TextScanner) throws(ValueError) -> String {
    var digits = scanner.digits()
    guard !digits.isEmpty else {
      throw ValueError(
        "money.shape",
        text: Text(en: "It is no amount. Write it as 1234.50.", zh: "不是金额。请写成 1234.50。"))
    }
    let isGrouped = scanner.next == ","
    if isGrouped, digits.utf8.count > 3 {
      throw ValueError(
        "money.separators",
        text: Text(
          en: "The separators do not group by thousands. Write 1,234.50 or 1234.50.",
          zh: "千分位逗号位置不对。请写成 1,234.50 或 1234.50。"))
    }
    while scanner.take(",") != nil {
      let group = scanner.digits()
      guard group.utf8.count == 3 else {
        throw ValueError(
          "money.separators",
          text: Text(
            en: "The separators do not group by thousands. Write 1,234.50 or 1234.50.",
            zh: "千分位逗号位置不对。请写成 1,234.50 或 1234.50。"))
      }
      digits += group
    }
    return digits
  }

  private static func decimals(_ scanner: inout TextScanner) throws(ValueError) -> String {
    guard scanner.take(".") != nil else { return "" }
    let digits = scanner.digits()
    if scanner.next == "," {
      throw ValueError(
        "money.separators",
        text: Text(
          en: "The separators do not group by thousands. Write 1,234.50 or 1234.50.",
          zh: "千分位逗号位置不对。请写成 1,234.50 或 1234.50。"))
    }
    guard !digits.isEmpty else {
      throw ValueError(
        "money.shape",
        text: Text(en: "It is no amount. Write it as 1234.50.", zh: "不是金额。请写成 1234.50。"))
    }
    return digits
  }

  /// The unit written after the figure, which must be the last thing in the cell.
  private static func unit(_ scanner: inout TextScanner) throws(ValueError) -> MoneyUnit? {
    scanner.skipSpaces()
    var unit: MoneyUnit?
    if scanner.take("万") != nil { unit = .tenThousandYuan }
    if scanner.take("元") != nil { unit = unit ?? .yuan }
    guard scanner.isAtEnd else {
      throw ValueError(
        "money.shape",
        text: Text(en: "It is no amount. Write it as 1234.50.", zh: "不是金额。请写成 1234.50。"))
    }
    return unit
  }

  private static func fen(_ whole: String, _ decimals: String, _ unit: MoneyUnit)
    throws(ValueError) -> Int64
  {
    let places = unit.decimals
    guard decimals.utf8.count <= places else {
      throw ValueError(
        "money.decimals",
        text: Text(
          en: "At most \(places, as: "decimals") decimals are possible.",
          zh: "小数最多 \(places, as: "decimals") 位。"))
    }
    let padding = String(repeating: "0", count: places - decimals.utf8.count)
    guard let fen = Int64(whole + decimals + padding), fen <= limit.rawValue else {
      throw ValueError(
        "money.limit",
        text: Text(
          en: "It is above \(limit, as: "limit") yuan. Check the amount.",
          zh: "超过 \(limit, as: "limit") 元。请核对金额。"))
    }
    return fen
  }
}
