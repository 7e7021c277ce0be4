extension English {
  /// Why a member verb was not understood or found nobody.
  static let memberVerbProblemTexts = """
    problem.usage.either: Of {options} only one can be given.
    """
}
