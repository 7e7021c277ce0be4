extension Chinese {
  /// What the records of those who wait are called.
  static let waitingKindTexts = """
    kind.application: 入会申请
    kind.proposal: 转接申请
    kind.waiting: 待办
    """
}
