extension English {
  /// Why a term of office was not found.
  static let officerProblemTexts = """
    problem.officer.which_union: {name} serves in several unions: {unions}. Name one with --union.
    problem.officer.no_such_term: {name} has no such term of office. See gonghui officer list.
    """
}
