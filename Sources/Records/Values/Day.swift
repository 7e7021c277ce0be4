/// A calendar day, without a time zone: `2017-05-01`. Proleptic Gregorian, years 1850 to 2200.
package struct Day: TextValue, Comparable {
  /// Year, month and day in one number, 20170501: it sorts as the calendar does and turns into the
  /// text of the database and back without calendar arithmetic.
  package let number: Int32

  package static let years = 1850...2200
  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// - Returns: nil where the calendar has no such day, or the year is outside `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    number = Int32(year * 10_000 + month * 100 + day)
  }

  /// Takes the canonical text back from the database, and nothing else.
  package init?(stored text: String) {
    // Read on every row of every report: no array of the bytes.
    var number = 0
    var count = 0
    for byte in text.utf8 {
      if count == 4 || count == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard isDigit(byte), count < 10 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  package var year: Int { Int(number) / 10_000 }
  package var month: Int { Int(number) / 100 % 100 }
  package var day: Int { Int(number) % 100 }

  /// The text form, `YYYY-MM-DD`, which sorts as the calendar does.
  package var text: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The days of a month, 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February (Gregorian calendar).
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
