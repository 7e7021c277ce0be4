extension Chinese {
  /// How results are compared.
  static let resultHelpTexts = """
    help.report.results: 成效对照：文章所述 2%、3%、15% 与实际数。
    """
}
