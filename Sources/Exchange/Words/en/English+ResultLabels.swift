extension English {
  /// What the columns of the comparison of results are called.
  static let resultLabelTexts = """
    label.results.result: Result
    label.results.reading: Reading
    label.results.begin: Begin
    label.results.begin_whole: Out of
    label.results.end: End
    label.results.end_whole: Out of
    label.results.actual: Actual
    label.results.reported: Reported
    label.results.margin: Margin
    label.results.outcome: Comparison
    label.results.citation: Ground
    """
}
