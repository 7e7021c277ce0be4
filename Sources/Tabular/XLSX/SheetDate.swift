/// Days as spreadsheets count them (ECMA-376 part 1, 18.17.4.1).
enum SheetDate {
  /// From the first day that both systems of counting agree with the calendar on, 1900-03-01: the
  /// system of 1900 has a 29 February 1900, which never was.
  private static let firstSafe = 61

  /// The serial number of `2017-05-01`; nil for a day that a spreadsheet cannot have.
  static func serial(of day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard day.utf8.count == 10, parts.count == 3 else { return nil }
    let serial = dayNumber(parts[0], parts[1], parts[2]) - epoch
    return serial >= firstSafe ? serial : nil
  }

  /// A serial number as a day and, where it has one, a time: `2017-05-01`, `2017-05-01 08:30:00`,
  /// or `08:30:00` below one day. Nil where it stands for no day up to the year 9999.
  static func text(_ serial: Double, since1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var seconds = Int((serial * 86_400).rounded())
    var days = seconds / 86_400
    seconds %= 86_400
    if serial < 1 && !since1904 { return time(seconds) }
    if since1904 {
      days += 1_462
    } else if days == 60 {
      return nil
    } else if days < 60 {
      days += 1
    }
    let (year, month, day) = date(days + epoch)
    guard year <= 9_999 else { return nil }
    let text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    return seconds == 0 ? text : "\(text) \(time(seconds))"
  }

  private static func time(_ seconds: Int) -> String {
    "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  /// 1899-12-30 in days since 1970-01-01.
  private static let epoch = -25_569

  /// Days since 1970-01-01 of the calendar that counts its years from March.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1
    )
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    unsafe String(unsafeUninitializedCapacity: width) { digits in
      var rest = number
      for place in (0..<width).reversed() {
        unsafe digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return width
    }
  }
}
