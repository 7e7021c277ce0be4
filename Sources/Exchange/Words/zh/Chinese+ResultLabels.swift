extension Chinese {
  /// What the columns of the comparison of results are called.
  static let resultLabelTexts = """
    label.results.result: 成效
    label.results.reading: 算法
    label.results.begin: 期初数
    label.results.begin_whole: 期初基数
    label.results.end: 期末数
    label.results.end_whole: 期末基数
    label.results.actual: 实际
    label.results.reported: 文章所述
    label.results.margin: 相差
    label.results.outcome: 对照
    label.results.citation: 依据
    """
}
