import Records
import Storage
import Tabular

/// What `report verify` found out about a report's file.
package struct ReportVerdict {
  /// How the file stands to its report, as scripts read it.
  package enum Outcome: String, Sendable {
    /// As it was made, and today's records give the same.
    case same
    /// As it was made, but today's records give other figures.
    case restated
    /// Not the bytes that the report gives.
    case altered
  }

  package let outcome: Outcome
  let path: String
  let side: SideFile
  /// The batch whose records stand for today's.
  let last: Int64
  /// Altered, but only by the way it is written.
  var saysTheSame = false
  /// The bytes are those the side file tells of, yet no report of ours gives them.
  var sideFileAgrees = false
  var lines: [LineChange] = []
  var figures: [FigureChange] = []
  /// The later batches that made the difference.
  var batches: [(found: BatchSearch.Found, batch: Batch)] = []
  /// Why the report cannot be made from today's records.
  var failure: String?
  /// Details hold full identities and were not asked for.
  var isWithheld = false
}
