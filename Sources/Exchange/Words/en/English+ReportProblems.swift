extension English {
  /// Why a report was not made.
  static let reportProblemTexts = """
    problem.report.no_rows: This report has no --rows. See {command} for what is behind it.
    """
}
