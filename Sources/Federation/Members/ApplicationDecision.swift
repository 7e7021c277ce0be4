import Records
import Storage

/// What became of an application to join (审批结果).
package enum ApplicationDecision: String, CaseIterable, Sendable, ColumnValue {
  /// 已批准
  case approved
  /// 未批准
  case refused
  /// 已撤回, by the applicant, or because a membership began elsewhere.
  case withdrawn
}
