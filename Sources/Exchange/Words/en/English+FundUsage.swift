extension English {
  /// What is wrong with how funds and coverage are called.
  static let fundUsageTexts = """
    problem.usage.one_or_all: Give one receipt number, or --all for all of them: one of the two.
    problem.figure.exists: Figure {figure} of union {union} on {on} is {value} already. Check it; \
    if that one is wrong, undo its batch and enter it anew.
    """
}
