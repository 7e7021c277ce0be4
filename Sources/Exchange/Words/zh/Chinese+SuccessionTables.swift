extension Chinese {
  /// What the tables of rates say beside their figures.
  static let successionTableTexts = """
    table.rate.missing: 缺分母：无人填报
    table.rate.records: 本系统登记
    table.rate.sum: {count} 个下级填报合计（{source}）
    table.rate.points: {points} 个百分点
    """
}
