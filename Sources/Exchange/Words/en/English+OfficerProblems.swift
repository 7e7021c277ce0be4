extension English {
  /// Why a term of office was not found.
  static let officerProblemTexts = """
    problem.officer.which_union: {name} serves in several unions: {unions}. Name one with --union.
    """
}
