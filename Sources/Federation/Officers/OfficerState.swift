import Records

/// Where a term of office stands on a day (任职状态).
package enum OfficerState: String, CaseIterable, Sendable {
  case current
  case ended
  /// Appointed, and not yet begun.
  case coming
}
