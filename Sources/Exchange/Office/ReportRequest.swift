package import Domain
import Storage

/// What somebody asks of a report, whichever it is.
package struct ReportRequest: Sendable {
  package var from: Day?
  package var to: Day?
  /// `nil`: one period, from the first day to the last.
  package var step: ReportStep? = .month
  /// A union's code; the whole tree without one.
  package var under: String?
  /// A row for each union of this level; one for all without it.
  package var level: UnionLevel?
  /// Whose tree and names hold; the report's last day.
  package var treeOn: Day?
  /// What is behind the figures instead of them.
  package var listsRows = false

  package init() {}

  /// The periods: from 1 January until the day the records are looked at, or 31 December where
  /// that lies in another year.
  func periods(asOf day: Day) throws -> [ReportPeriod] {
    let from = from ?? Day(year: (to ?? day).year, month: 1, day: 1) ?? .first
    let to = to ?? (day.year == from.year && day >= from ? day : nil) ?? Self.lastDay(of: from.year)
    return try ReportPeriods.cut(from: from, to: to, by: step)
  }

  private static func lastDay(of year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? .last }

  func outline(_ periods: [ReportPeriod], in db: borrowing Connection) throws -> ReportOutline {
    let day = treeOn ?? periods.last?.last ?? .last
    return try ReportOutline(
      under: under ?? db.topUnion(on: day), level: level, on: day, in: db)
  }

  func units(_ periods: [ReportPeriod], in db: borrowing Connection) throws -> ReportUnits {
    try ReportUnits(outline(periods, in: db), in: db)
  }
}
