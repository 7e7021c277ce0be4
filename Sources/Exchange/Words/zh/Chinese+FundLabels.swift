extension Chinese {
  /// Words of FundLabels.
  static let fundLabelTexts = """
    label.list: 选项表
    label.zh: 中文
    label.en: 英文
    label.rule.name: 规则
    label.parameters: 参数
    label.article: 条款
    label.quote: 原文
    label.verified: 已核对原文
    label.union_version.legal_person: 法人资格
    label.receipt.period_from: 所属期起始
    """
}
