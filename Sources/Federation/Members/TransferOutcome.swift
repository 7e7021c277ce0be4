import Records
import Storage

/// What became of a proposed transfer (转接结果).
package enum TransferOutcome: String, CaseIterable, Sendable, ColumnValue {
  /// 已接收
  case accepted
  /// 已退回
  case returned
  /// 已撤回, by the old union, or because the membership ended meanwhile.
  case withdrawn
}
