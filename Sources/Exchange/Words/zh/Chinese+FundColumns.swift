extension Chinese {
  /// The columns of splits and findings.
  static let fundColumnTexts = """
    label.allocation.name: 工会名称
    label.remark: 说明
    label.finding.kind: 记录类别
    label.finding.key: 记录
    label.message: 内容
    label.figures: 数据
    label.scheme.name: 方案
    label.employer.name: 单位名称
    label.employer.code: 单位信用代码
    label.coverage.employer_id: 单位内部编号
    label.coverage.union_id: 工会内部编号
    label.scheme_share.scheme_id: 方案内部编号
    """
}
