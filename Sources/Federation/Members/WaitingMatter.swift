import Records

/// What waits for a union's answer, seen from the union (待办事项).
package enum WaitingMatter: String, CaseIterable, Sendable {
  /// 入会申请
  case application
  /// 转出
  case transferOut = "transfer_out"
  /// 转入
  case transferIn = "transfer_in"
}
