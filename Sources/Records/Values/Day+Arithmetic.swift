extension Day {
  /// Days since 1970-01-01; negative before.
  package var daysSince1970: Int {
    // Years counted from 1 March, so that the leap day is the last of its year.
    let fromMarch = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let dayOfYear = (153 * months + 2) / 5 + day - 1
    let leapDays = fromMarch / 4 - fromMarch / 100 + fromMarch / 400
    return fromMarch * 365 + leapDays + dayOfYear - 719_468
  }

  /// - Returns: nil outside the years 1850 to 2200.
  package init?(daysSince1970 days: Int) {
    guard (Self.first.daysSince1970...Self.last.daysSince1970).contains(days) else { return nil }
    let fromMarchZero = days + 719_468
    let (era, dayOfEra) = fromMarchZero.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let months = (5 * dayOfYear + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * months + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier; nil outside the years 1850 to 2200.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return overflow ? nil : Day(daysSince1970: sum)
  }

  /// The same day so many months later, or the last of that month where it is shorter: 31 January
  /// and one month is 28 or 29 February. Nil outside the years 1850 to 2200.
  package func adding(months: Int) -> Day? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return Day(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }

  package var firstOfMonth: Day { Day(trusted: year, month, 1) }
  package var lastOfMonth: Day {
    Day(trusted: year, month, Self.length(ofMonth: month, year: year))
  }

  /// 1850-01-01.
  package static let first = Day(trusted: years.lowerBound, 1, 1)
  /// 2200-12-31.
  package static let last = Day(trusted: years.upperBound, 12, 31)

  /// For days known to be in the calendar.
  package init(trusted year: Int, _ month: Int, _ day: Int) {
    number = Int32(year * 10_000 + month * 100 + day)
  }
}
