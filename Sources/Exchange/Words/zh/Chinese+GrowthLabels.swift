extension Chinese {
  /// What the columns of divided and filtered growth reports are called.
  static let growthLabelTexts = """
    label.report.group: 分组
    label.report_row.group: 分组
    label.report.all_groups: 全部
    label.report.unknown_group: 未填
    label.report.reclassified_in: 归类转入
    label.report.reclassified_out: 归类转出
    label.report.retained_in: 保留会籍转入
    label.report.retained_out: 保留会籍转出
    label.report.retained_ended: 保留会籍终止
    label.report.retained_reclassified_in: 保留会籍归类转入
    label.report.retained_reclassified_out: 保留会籍归类转出
    """
}
