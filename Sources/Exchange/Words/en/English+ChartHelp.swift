extension English {
  /// How a chart is asked for.
  static let chartHelpTexts = """
    help.option.chart: Also draw the members of each union over time, as SVG for a document
    """
}
