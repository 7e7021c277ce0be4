extension English {
  /// Why an honour, a trait or a service card was not found or written.
  static let cardProblemTexts = """
    problem.trait.none: {name} has no trait {trait}. See gonghui person trait list.
    problem.trait.ends_before_it_begins: {trait} of {name} begins on {from} and cannot end on \
    {to}. Use a later day, or check that row.
    """
}
