import Records

/// What stands in a member's history beside the events: the steps of an application and of a
/// transfer that make no event. An approval and a receipt are the events they lead to.
package enum RegistryStep: String, CaseIterable, Sendable {
  /// 申请入会
  case apply
  /// 申请未批准
  case refuse
  /// 撤回申请
  case withdraw
  /// 提出转接
  case propose
  /// 退回转接
  case `return`
  /// 撤回转接
  case recall
}
