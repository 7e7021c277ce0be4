import Federation
import Records
import Storage

/// One of the reports (报表): what it is called, and how its rows are written from an order.
///
/// `Office.report` runs every one of them, so that each can be made again by `report verify`. A
/// report is a pure function of the records and its order: it asks no clock, and takes day,
/// language and parameters from its run.
package struct ReportKind: Sendable {
  /// As the command calls it.
  package let name: String
  /// The columns by which a row is known when two makings of the report are compared.
  let key: [String]
  /// The columns that a table shows even when they are zero everywhere; others are left out of it
  /// then. `nil` for a report that always shows all.
  let essential: Set<String>?
  /// The command that lists what is behind the figures, for a report without `--rows`.
  let listing: String?
  let write: @Sendable (ReportRun, borrowing Connection) throws -> Void

  init(
    _ name: String, key: [String] = ["period", "union"], essential: Set<String>? = nil,
    listing: String? = nil,
    write: @escaping @Sendable (ReportRun, borrowing Connection) throws -> Void
  ) {
    self.name = name
    self.key = key
    self.essential = essential
    self.listing = listing
    self.write = write
  }

  /// Every report there is.
  static let all: [ReportKind] = [
    .growth, .leavers, .pyramid, .cases, .funds, .rates, .gap, .bridge, .results,
  ]

  static func named(_ name: String) -> ReportKind? { all.first { $0.name == name } }
}
