extension Chinese {
  /// The columns of splits and findings.
  static let fundColumnTexts = """
    label.allocation.name: 工会名称
    label.remark: 说明
    label.finding.kind: 记录类别
    label.finding.key: 记录
    label.message: 内容
    label.figures: 数据
    """
}
