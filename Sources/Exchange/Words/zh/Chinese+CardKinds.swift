extension Chinese {
  /// What service cards and their batches are called.
  static let cardKindTexts = """
    kind.card: 会员服务卡
    kind.card_batch: 会员服务卡批次
    """
}
