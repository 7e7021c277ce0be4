import Records

/// How a report cuts its time (统计周期), as `--by` says it.
package enum ReportStep: String, CaseIterable, Sendable {
  case month, quarter, year
  /// 1 October to 30 September (统计年度).
  case statisticalYear = "statistical-year"

  /// The first day of the step that holds `day`.
  func start(of day: Day) -> Day {
    switch self {
    case .month: day.firstOfMonth
    case .quarter: Day(trusted: day.year, (day.month - 1) / 3 * 3 + 1, 1)
    case .year: Day(trusted: day.year, 1, 1)
    case .statisticalYear:
      // Before October it began last year; the calendar of days begins with 1850.
      day.month >= 10
        ? Day(trusted: day.year, 10, 1)
        : Day(year: day.year - 1, month: 10, day: 1) ?? .first
    }
  }

  /// The last day of the step that begins with `start`.
  func end(of start: Day) -> Day {
    switch self {
    case .month: start.lastOfMonth
    case .quarter: Day(trusted: start.year, start.month + 2, 1).lastOfMonth
    case .year: Day(trusted: start.year, 12, 31)
    case .statisticalYear:
      start.month >= 10
        ? Day(year: start.year + 1, month: 9, day: 30) ?? .last
        : Day(trusted: start.year, 9, 30)
    }
  }

  /// `2017-05`, `2017Q2`, `2017`; a statistical year by its first and last month,
  /// `2016-10/2017-09`.
  func label(from start: Day, to end: Day) -> String {
    switch self {
    case .month: Self.month(of: start)
    case .quarter: "\(start.year)Q\((start.month - 1) / 3 + 1)"
    case .year: "\(start.year)"
    case .statisticalYear: "\(Self.month(of: start))/\(Self.month(of: end))"
    }
  }

  private static func month(of day: Day) -> String { String(day.text.prefix(7)) }
}
