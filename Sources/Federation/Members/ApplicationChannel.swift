package import Records
import Storage

/// How somebody asked to join (入会申请方式).
package enum ApplicationChannel: String, Choice {
  /// 书面
  case paper
  /// 口头
  case oral
  /// 网上
  case online
  /// 集体登记: people of a list join together.
  case collective

  package static let list = "application_channel"
  package var word: Text {
    switch self {
    case .paper: Text(en: "paper", zh: "书面")
    case .oral: Text(en: "oral", zh: "口头")
    case .online: Text(en: "online", zh: "网上")
    case .collective: Text(en: "collective", zh: "集体登记")
    }
  }
}
