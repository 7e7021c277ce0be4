package import Records
import Storage

/// What waits for a union's answer, seen from the union (待办事项).
package enum WaitingMatter: String, Choice {
  /// 入会申请
  case application
  /// 转出
  case transferOut = "transfer_out"
  /// 转入
  case transferIn = "transfer_in"

  package static let list = "waiting"
  package var word: Text {
    switch self {
    case .application: Text(en: "application", zh: "入会申请")
    case .transferOut: Text(en: "transfer out", zh: "转出")
    case .transferIn: Text(en: "transfer in", zh: "转入")
    }
  }
}
