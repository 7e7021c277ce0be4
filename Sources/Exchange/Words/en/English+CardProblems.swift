extension English {
  /// Why an honour, a trait or a service card was not found or written.
  static let cardProblemTexts = """
    problem.trait.none: {name} has no trait {trait}. See gonghui person trait list.
    problem.trait.ends_before_it_begins: {trait} of {name} begins on {from} and cannot end on \
    {to}. Use a later day, or check that row.
    problem.card.none: {name} has no service card. Issue one with gonghui member card issue.
    problem.card.not_found: There is no such service card. Find it with gonghui member card list.
    problem.card.before_batch: Service card {card} cannot be issued on {on}: batch {batch} was \
    opened on {opened_on}. Check the days.
    problem.card.replaces: Service card {card} cannot replace {other}: {name} has no such card, or \
    another replaced it.
    problem.card_batch.other_union: Batch {number} was opened by union {present} on {opened_on} and \
    does not go to {given} by a list. Check the number.
    problem.card_batch.not_found: There is no service card batch {number}. Find it with gonghui \
    member card batch list.
    """
}
