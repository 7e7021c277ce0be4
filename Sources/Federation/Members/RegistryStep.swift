package import Records
import Storage

/// What stands in a member's history beside the events: the steps of an application and of a
/// transfer that make no event. An approval and a receipt are the events they lead to.
package enum RegistryStep: String, Choice {
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

  package static let list = "registry_step"
  package var word: Text {
    switch self {
    case .apply: Text(en: "apply", zh: "申请入会")
    case .refuse: Text(en: "refuse", zh: "申请未批准")
    case .withdraw: Text(en: "withdraw", zh: "撤回申请")
    case .propose: Text(en: "propose", zh: "提出转接")
    case .return: Text(en: "return", zh: "退回转接")
    case .recall: Text(en: "recall", zh: "撤回转接")
    }
  }
}
