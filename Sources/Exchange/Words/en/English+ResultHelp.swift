extension English {
  /// How results are compared.
  static let resultHelpTexts = """
    help.report.results: Results the article reports (2 %, 3 %, 15 %) beside the actual ones.
    """
}
