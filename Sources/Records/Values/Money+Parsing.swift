extension Money {
  /// Takes yuan as clerks write them: `1234.5`, `1,234.50`, `￥1234.50`, `1234.50元`, full-width.
  package init(parsing text: String) throws(ValueError) {
    try self.init(parsing: text, unit: .yuan)
  }

  /// Takes an amount in the unit of its column's header. In 万元 up to six decimals are exact.
  package init(parsing text: String, unit: MoneyUnit) throws(ValueError) {
    let folded = text.folded
    guard !folded.isEmpty else { throw ValueError("money.empty") }
    guard !folded.isScientific else { throw ValueError("money.scientific") }
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
        "money.unit", ["unit": .choice(list: "money_unit", code: unit.rawValue)],
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
    guard !digits.isEmpty else { throw ValueError("money.shape") }
    let isGrouped = scanner.next == ","
    if isGrouped, digits.utf8.count > 3 { throw ValueError("money.separators") }
    while scanner.take(",") != nil {
      let group = scanner.digits()
      guard group.utf8.count == 3 else { throw ValueError("money.separators") }
      digits += group
    }
    return digits
  }

  private static func decimals(_ scanner: inout TextScanner) throws(ValueError) -> String {
    guard scanner.take(".") != nil else { return "" }
    let digits = scanner.digits()
    if scanner.next == "," { throw ValueError("money.separators") }
    guard !digits.isEmpty else { throw ValueError("money.shape") }
    return digits
  }

  /// The unit written after the figure, which must be the last thing in the cell.
  private static func unit(_ scanner: inout TextScanner) throws(ValueError) -> MoneyUnit? {
    scanner.skipSpaces()
    var unit: MoneyUnit?
    if scanner.take("万") != nil { unit = .tenThousandYuan }
    if scanner.take("元") != nil { unit = unit ?? .yuan }
    guard scanner.isAtEnd else { throw ValueError("money.shape") }
    return unit
  }

  private static func fen(_ whole: String, _ decimals: String, _ unit: MoneyUnit)
    throws(ValueError) -> Int64
  {
    let places = unit.decimals
    guard decimals.utf8.count <= places else {
      throw ValueError("money.decimals", ["decimals": .count(places)])
    }
    let padding = String(repeating: "0", count: places - decimals.utf8.count)
    guard let fen = Int64(whole + decimals + padding), fen <= limit.rawValue else {
      throw ValueError("money.limit", ["limit": .money(limit)])
    }
    return fen
  }
}
