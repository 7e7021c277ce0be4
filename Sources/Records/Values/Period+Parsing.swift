extension Period {
  /// Takes `2017-05`, `201705`, `2017年5月`; `2017Q2`, `2017年第二季度`; `2017H1`, `2017年上半年`;
  /// `2017`, `2017年度`.
  package init(parsing text: String) throws(ValueError) {
    let compact = text.compact.capitals
    guard !compact.isEmpty else { throw ValueError("period.empty") }
    var scanner = TextScanner(compact)
    let digits = scanner.digits()
    var part = (length: Length.year, ordinal: 1)
    switch (digits.utf8.count, Int(digits)) {
    case (4, _): part = try Self.part(&scanner)
    case (6, let number?) where scanner.isAtEnd: part = (.month, number % 100)
    case (1...2, _) where !scanner.isAtEnd: throw ValueError("period.two_digit_year")
    default: throw ValueError("period.shape")
    }
    guard scanner.isAtEnd else { throw Self.refusal(of: compact) }
    guard let year = Int(digits.prefix(4)), Day.years.contains(year) else {
      throw ValueError(
        "period.year_range",
        ["first": .text("\(Day.years.lowerBound)"), "last": .text("\(Day.years.upperBound)")])
    }
    guard let period = Period(year: year, length: part.length, ordinal: part.ordinal) else {
      throw ValueError(
        "period.ordinal", ["ordinal": .count(part.ordinal), "last": .count(part.length.perYear)])
    }
    self = period
  }

  private static func part(_ scanner: inout TextScanner) throws(ValueError) -> (Length, Int) {
    if scanner.isAtEnd { return (.year, 1) }
    let separator = scanner.take("-", "/", ".", "年")
    if scanner.take("Q") != nil { return (.quarter, try ordinal(&scanner)) }
    if scanner.take("H") != nil { return (.half, try ordinal(&scanner)) }
    if scanner.take(word: "上半年") { return (.half, 1) }
    if scanner.take(word: "下半年") { return (.half, 2) }
    let isYear = scanner.take("度") != nil
    if scanner.isAtEnd, isYear || separator == "年" { return (.year, 1) }
    let isQuarter = scanner.take("第") != nil
    let ordinal = try ordinal(&scanner)
    if separator == "年", scanner.take(word: "季度") || scanner.take(word: "季") {
      return (.quarter, ordinal)
    }
    if separator == "年" { _ = scanner.take("月") }
    guard separator != nil, !isQuarter else { throw ValueError("period.shape") }
    return (.month, ordinal)
  }

  private static func ordinal(_ scanner: inout TextScanner) throws(ValueError) -> Int {
    let chinese: [Unicode.Scalar] = ["一", "二", "三", "四"]
    if let numeral = scanner.take("一", "二", "三", "四"), let at = chinese.firstIndex(of: numeral) {
      return at + 1
    }
    let digits = scanner.digits()
    guard (1...2).contains(digits.utf8.count), let ordinal = Int(digits) else {
      throw ValueError("period.shape")
    }
    return ordinal
  }

  /// Spreadsheets turn `2017-05` into the first of May: then the month is what was meant.
  private static func refusal(of text: String) -> ValueError {
    guard let day = try? Day(parsing: text) else { return ValueError("period.shape") }
    let month = Period(year: day.year, length: .month, ordinal: day.month)
    return ValueError("period.day", suggestion: day.day == 1 ? month?.text : nil)
  }
}
