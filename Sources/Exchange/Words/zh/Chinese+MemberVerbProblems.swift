extension Chinese {
  /// Why a member verb was not understood or found nobody.
  static let memberVerbProblemTexts = """
    problem.usage.either: {options} 只能用其中一个。
    """
}
