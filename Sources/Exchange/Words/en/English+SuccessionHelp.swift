extension English {
  /// How unions merge, split and end, and what employers there are.
  static let successionHelpTexts = """
    help.employer: Employers, those without a union too: enter, look up and correct.
    """
}
