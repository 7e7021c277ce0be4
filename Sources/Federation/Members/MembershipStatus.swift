package import Records
import Storage

/// How a spell of membership stands (会籍状态).
package enum MembershipStatus: String, Choice {
  /// 在籍
  case active
  /// 保留会籍: a member without dues and vote, who is not counted as active.
  case retained
  /// 终止
  case ended

  package static let list = "membership_status"
  package var word: Text {
    switch self {
    case .active: Text(en: "active", zh: "在籍")
    case .retained: Text(en: "retained", zh: "保留会籍")
    case .ended: Text(en: "ended", zh: "终止")
    }
  }
}
