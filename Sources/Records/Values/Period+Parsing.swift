extension Period {
  /// Takes `2017-05`, `201705`, `2017年5月`; `2017Q2`, `2017年第二季度`; `2017H1`, `2017年上半年`;
  /// `2017`, `2017年度`.
  package init(parsing text: String) throws(ValueError) {
    let compact = text.compact.capitals
    guard !compact.isEmpty else {
      throw ValueError("period.empty", text: Text(en: "There is no period.", zh: "没有写所属期。"))
    }
    var scanner = TextScanner(compact)
    let digits = scanner.digits()
    var part = (length: Length.year, ordinal: 1)
    switch (digits.utf8.count, Int(digits)) {
    case (4, _): part = try Self.part(&scanner)
    case (6, let number?) where scanner.isAtEnd: part = (.month, number % 100)
    case (1...2, _) where !scanner.isAtEnd:
      throw ValueError(
        "period.two_digit_year",
        text: Text(en: "The year has two digits. Write four.", zh: "年份只有两位。请写四位年份。"))
    default:
      throw ValueError(
        "period.shape",
        text: Text(
          en: "It is no period. Write it as 2017-05, 2017Q2, 2017H1 or 2017.",
          zh: "不是所属期。请写成 2017-05、2017Q2、2017H1 或 2017。"))
    }
    guard scanner.isAtEnd else { throw Self.refusal(of: compact) }
    guard let year = Int(digits.prefix(4)), Day.years.contains(year) else {
      throw ValueError(
        "period.year_range",
        text: Text(
          en:
            "The year must be from \("\(Day.years.lowerBound)", as: "first") to \("\(Day.years.upperBound)", as: "last").",
          zh:
            "年份应在 \("\(Day.years.lowerBound)", as: "first") 到 \("\(Day.years.upperBound)", as: "last") 之间。"
        ))
    }
    guard let period = Period(year: year, length: part.length, ordinal: part.ordinal) else {
      throw ValueError(
        "period.ordinal",
        text: Text(
          en:
            "There is no number \(part.ordinal, as: "ordinal"); the last is \(part.length.perYear, as: "last").",
          zh: "没有第 \(part.ordinal, as: "ordinal") 期，最多到 \(part.length.perYear, as: "last")。"))
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
    guard separator != nil, !isQuarter else {
      throw ValueError(
        "period.shape",
        text: Text(
          en: "It is no period. Write it as 2017-05, 2017Q2, 2017H1 or 2017.",
          zh: "不是所属期。请写成 2017-05、2017Q2、2017H1 或 2017。"))
    }
    return (.month, ordinal)
  }

  private static func ordinal(_ scanner: inout TextScanner) throws(ValueError) -> Int {
    let chinese: [Unicode.Scalar] = ["一", "二", "三", "四"]
    if let numeral = scanner.take("一", "二", "三", "四"), let at = chinese.firstIndex(of: numeral) {
      return at + 1
    }
    let digits = scanner.digits()
    guard (1...2).contains(digits.utf8.count), let ordinal = Int(digits) else {
      throw ValueError(
        "period.shape",
        text: Text(
          en: "It is no period. Write it as 2017-05, 2017Q2, 2017H1 or 2017.",
          zh: "不是所属期。请写成 2017-05、2017Q2、2017H1 或 2017。"))
    }
    return ordinal
  }

  /// Spreadsheets turn `2017-05` into the first of May: then the month is what was meant.
  private static func refusal(of text: String) -> ValueError {
    guard let day = try? Day(parsing: text) else {
      return ValueError(
        "period.shape",
        text: Text(
          en: "It is no period. Write it as 2017-05, 2017Q2, 2017H1 or 2017.",
          zh: "不是所属期。请写成 2017-05、2017Q2、2017H1 或 2017。"))
    }
    let month = Period(year: day.year, length: .month, ordinal: day.month)
    return ValueError(
      "period.day",
      text: Text(
        en: "It is a day, not a period. Write it as 2017-05.", zh: "是某一天，不是一段时期。请写成 2017-05。"),
      suggestion: day.day == 1 ? month?.text : nil)
  }
}
