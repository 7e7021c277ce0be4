extension Chinese {
  /// How a chart is asked for.
  static let chartHelpTexts = """
    help.option.chart: 另画一张各单位人数变化图（SVG），可放进文件
    """
}
