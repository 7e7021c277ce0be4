extension English {
  /// Why a chart was not drawn.
  static let chartProblemTexts = """
    problem.report.no_chart: There is nothing to draw. Leave out --rows, or ask for another time \
    or union.
    """
}
