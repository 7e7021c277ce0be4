extension Chinese {
  /// Why a chart was not drawn.
  static let chartProblemTexts = """
    problem.report.no_chart: 这里没有可画的数据。去掉 --rows，或换一个时期、单位。
    """
}
