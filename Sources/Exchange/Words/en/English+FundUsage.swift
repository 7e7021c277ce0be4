extension English {
  /// What is wrong with how funds and coverage are called.
  static let fundUsageTexts = """
    problem.usage.one_or_all: Give one receipt number, or --all for all of them: one of the two.
    """
}
