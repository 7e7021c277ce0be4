import Records
import Storage

/// How a spell of membership stands (会籍状态).
package enum MembershipStatus: String, CaseIterable, Sendable, ColumnValue {
  /// 在籍
  case active
  /// 保留会籍: a member without dues and vote, who is not counted as active.
  case retained
  /// 终止
  case ended
}
