package import Federation
package import Records
import Storage

/// What somebody asks of a report, whichever it is.
package struct ReportRequest: Equatable, Sendable {
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

  /// Only members with this trait, by its code.
  package var trait: String?
  /// Of whom else a growth report tells, how it is divided, and which figure is opened.
  package var growth = GrowthReport.Listing()
  /// Which members are compared with their reported figure.
  package var figure = MemberSort.members
  /// The earlier of the two trees that a bridge leads between; the later one is that of `treeOn`.
  package var fromTree: Day?
  /// By what leavers are counted; they are listed without it.
  package var countedBy: LeaversReport.Key?
  /// `step` was not asked for: the report does not cut its time, or by its own key.
  package var hidesStep = false

  package init() {}

  /// The request with everything filled in that was left open: from 1 January until the day the
  /// records are looked at, or 31 December where that lies in another year; the tree of the last
  /// day; the whole of it.
  func settled(asOf day: Day, in db: borrowing Connection) throws -> ReportRequest {
    let from = from ?? Day(year: (to ?? day).year, month: 1, day: 1) ?? .first
    let to = to ?? (day.year == from.year && day >= from ? day : nil) ?? Self.lastDay(of: from.year)
    var settled = self
    settled.from = from
    settled.to = to
    let treeOn = treeOn ?? to
    settled.treeOn = treeOn
    settled.under = try under ?? db.topUnion(on: treeOn)
    return settled
  }

  private static func lastDay(of year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? .last }
}
