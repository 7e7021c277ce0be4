/// The time a contribution belongs to (所属期): a month, a quarter, a half-year or a year.
package struct Period: TextValue, Comparable {
  /// How long a period is.
  package enum Length: Int, Sendable, CaseIterable {
    case month = 1
    case quarter = 3
    case half = 6
    case year = 12

    /// How many of them a year has.
    package var perYear: Int { 12 / rawValue }
  }

  package let year: Int
  package let length: Length
  /// Which of the year's: 5 for May, 2 for the second quarter, 1 for the year itself.
  package let ordinal: Int

  /// - Returns: nil where the year is outside `Day.years` or has no such part.
  package init?(year: Int, length: Length, ordinal: Int) {
    guard Day.years.contains(year), (1...length.perYear).contains(ordinal) else { return nil }
    self.year = year
    self.length = length
    self.ordinal = ordinal
  }

  /// `2017-05`, `2017Q2`, `2017H1` or `2017`.
  package var text: String {
    switch length {
    case .month: "\(year)-\(ordinal < 10 ? "0" : "")\(ordinal)"
    case .quarter: "\(year)Q\(ordinal)"
    case .half: "\(year)H\(ordinal)"
    case .year: "\(year)"
    }
  }

  package var firstDay: Day { Day(trusted: year, (ordinal - 1) * length.rawValue + 1, 1) }
  package var lastDay: Day { Day(trusted: year, ordinal * length.rawValue, 1).lastOfMonth }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// By first day; of two that begin together, the shorter comes first.
  package static func < (a: Period, b: Period) -> Bool {
    (a.firstDay, a.length.rawValue) < (b.firstDay, b.length.rawValue)
  }
}
