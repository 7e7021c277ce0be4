import Records
import Storage

/// How somebody asked to join (入会申请方式).
package enum ApplicationChannel: String, CaseIterable, Sendable, ColumnValue {
  /// 书面
  case paper
  /// 口头
  case oral
  /// 网上
  case online
  /// 集体登记: people of a list join together.
  case collective
}
