extension Chinese {
  /// Words of FundLabels.
  static let fundLabelTexts = """
    label.list: 选项表
    label.union_version.legal_person: 法人资格
    label.receipt.period_from: 所属期起始
    """
}
