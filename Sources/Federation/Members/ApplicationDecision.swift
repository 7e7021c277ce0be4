package import Records
import Storage

/// What became of an application to join (审批结果).
package enum ApplicationDecision: String, Choice {
  /// 已批准
  case approved
  /// 未批准
  case refused
  /// 已撤回, by the applicant, or because a membership began elsewhere.
  case withdrawn

  package static let list = "decision"
  package var word: Text {
    switch self {
    case .approved: Text(en: "approved", zh: "已批准")
    case .refused: Text(en: "refused", zh: "未批准")
    case .withdrawn: Text(en: "withdrawn", zh: "已撤回")
    }
  }
}
