package import Records
import Storage

/// What became of a proposed transfer (转接结果).
package enum TransferOutcome: String, Choice {
  /// 已接收
  case accepted
  /// 已退回
  case returned
  /// 已撤回, by the old union, or because the membership ended meanwhile.
  case withdrawn

  package static let list = "outcome"
  package var word: Text {
    switch self {
    case .accepted: Text(en: "accepted", zh: "已接收")
    case .returned: Text(en: "returned", zh: "已退回")
    case .withdrawn: Text(en: "withdrawn", zh: "已撤回")
    }
  }
}
