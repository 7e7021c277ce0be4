extension Day {
  /// Takes a day as clerks and spreadsheets write it: `2017-05-01`, `2017/5/1`, `2017.5.1`,
  /// `20170501`, `2017年5月1日`, the Excel serial `42856`, or any of the first with a time of day.
  package init(parsing text: String) throws(ValueError) {
    if let day = Day(stored: text) {
      self = day
      return
    }
    let folded = text.folded
    guard !folded.isEmpty else {
      throw ValueError("day.empty", text: Text(en: "There is no date.", zh: "没有写日期。"))
    }
    var scanner = TextScanner(folded)
    let first = scanner.digits()
    guard !first.isEmpty else {
      throw ValueError(
        "day.shape",
        text: Text(en: "It is no date. Write it as 2017-05-01.", zh: "不是日期。请写成 2017-05-01。"))
    }
    let separated = try Self.parts(after: first, &scanner)
    try Self.timeOfDay(&scanner)
    if let separated {
      self = try Self.checked(separated)
    } else {
      self = try Self.unseparated(first)
    }
  }

  /// Month and day after the year's digits; nil where the digits stand alone.
  private static func parts(after year: String, _ scanner: inout TextScanner)
    throws(ValueError) -> (year: String, month: String, day: String)?
  {
    var ahead = scanner
    ahead.skipSpaces()
    guard let separator = ahead.take("-", "/", ".", "年") else { return nil }
    scanner = ahead
    scanner.skipSpaces()
    let month = scanner.digits()
    scanner.skipSpaces()
    let hasDay = scanner.take(separator == "年" ? "月" : separator) != nil
    scanner.skipSpaces()
    let day = scanner.digits()
    if separator == "年", !day.isEmpty {
      scanner.skipSpaces()
      _ = scanner.take("日", "号")
    }
    guard !month.isEmpty else {
      throw ValueError(
        "day.shape",
        text: Text(en: "It is no date. Write it as 2017-05-01.", zh: "不是日期。请写成 2017-05-01。"))
    }
    guard hasDay, !day.isEmpty else {
      throw ValueError(scanner.isAtEnd ? "day.incomplete" : "day.shape")
    }
    return (year, month, day)
  }

  /// `00:00`, `0:00:00` or `T00:00:00.000`: the day is what counts.
  private static func timeOfDay(_ scanner: inout TextScanner) throws(ValueError) {
    if scanner.isAtEnd { return }
    guard scanner.take(" ", "T") != nil else {
      throw ValueError(
        "day.shape",
        text: Text(en: "It is no date. Write it as 2017-05-01.", zh: "不是日期。请写成 2017-05-01。"))
    }
    scanner.skipSpaces()
    var units: [String] = []
    repeat { units.append(scanner.digits()) } while scanner.take(":") != nil && units.count < 3
    if units.count == 3, scanner.take(".") != nil { _ = scanner.digits() }
    let limits = [24, 60, 60]
    let isTime = zip(units, limits).allSatisfy { digits, limit in
      (1...2).contains(digits.utf8.count) && Int(digits).map { $0 < limit } ?? false
    }
    guard scanner.isAtEnd, isTime, units.count >= 2 else {
      throw ValueError(
        "day.shape",
        text: Text(en: "It is no date. Write it as 2017-05-01.", zh: "不是日期。请写成 2017-05-01。"))
    }
  }

  private static func unseparated(_ digits: String) throws(ValueError) -> Day {
    switch (digits.utf8.count, Int(digits)) {
    case (8, _):
      let monthAndDay = digits.dropFirst(4)
      return try checked(
        (String(digits.prefix(4)), String(monthAndDay.prefix(2)), String(monthAndDay.suffix(2))))
    case (6, let number?):
      let isMonth = years.contains(number / 100) && (1...12).contains(number % 100)
      throw ValueError(isMonth ? "day.incomplete" : "day.two_digit_year")
    case (5, let serial?):
      return try fromSerial(serial)
    default:
      throw ValueError(
        "day.shape",
        text: Text(en: "It is no date. Write it as 2017-05-01.", zh: "不是日期。请写成 2017-05-01。"))
    }
  }

  /// A day as Excel counts it from 1900. It believes that 1900 had a 29 February, which no serial
  /// taken here comes before.
  private static func fromSerial(_ serial: Int) throws(ValueError) -> Day {
    guard (20_000...80_000).contains(serial), let day = Day(daysSince1970: serial - 25_569) else {
      throw ValueError(
        "day.serial",
        text: Text(
          en: "It is no date number of a spreadsheet. Write it as 2017-05-01.",
          zh: "不像是表格软件的日期序号。请写成 2017-05-01。"))
    }
    return day
  }

  private static func checked(_ part: (year: String, month: String, day: String))
    throws(ValueError) -> Day
  {
    if part.year.utf8.count <= 2 {
      throw ValueError(part.day.utf8.count == 4 ? "day.order" : "day.two_digit_year")
    }
    guard part.year.utf8.count == 4, (1...2).contains(part.month.utf8.count),
      (1...2).contains(part.day.utf8.count), let year = Int(part.year),
      let month = Int(part.month), let day = Int(part.day)
    else {
      throw ValueError(
        "day.shape",
        text: Text(en: "It is no date. Write it as 2017-05-01.", zh: "不是日期。请写成 2017-05-01。"))
    }
    guard years.contains(year) else {
      throw ValueError(
        "day.year_range",
        text: Text(
          en:
            "The year must be from \("\(years.lowerBound)", as: "first") to \("\(years.upperBound)", as: "last").",
          zh:
            "年份应在 \("\(years.lowerBound)", as: "first") 到 \("\(years.upperBound)", as: "last") 之间。")
      )
    }
    guard (1...12).contains(month) else {
      throw ValueError(
        "day.month",
        text: Text(
          en: "There is no month \(month, as: "month"). Check the month.",
          zh: "没有 \(month, as: "month") 月。请核对月份。"))
    }
    guard let valid = Day(year: year, month: month, day: day) else {
      throw ValueError(
        "day.day_of_month",
        text: Text(
          en:
            "Month \(month, as: "month") of \("\(year)", as: "year") has no day \(day, as: "day"). Check the date.",
          zh: "\("\(year)", as: "year") 年 \(month, as: "month") 月没有 \(day, as: "day") 日。请核对日期。"))
    }
    return valid
  }
}
