extension English {
  /// What the rules of service cards say when they are not kept.
  static let cardRuleTexts = """
    rule.card.order: “{step}” on {on} cannot follow for service card {card} of {name}, which is \
    {state} since {since}. Possible then: {allowed}.
    rule.card.order.day: “{step}” on {on} comes before the last step of service card {card} of \
    {name}, which is {state} since {since}. Check the day.
    rule.card.one_open: {name} has service card {other} ({state} since {since}); {card} cannot be \
    issued on {on}. One card for a person: use gonghui member card replace, or close it first.
    rule.card.of_member: {name} was no member on {since}, when service card {card} was {state}. \
    Check it, or enter the membership first.
    rule.card.of_member.held: {name} is a member no more; service card {card}, {state} since \
    {since}, is not closed. Take it back and close it.
    """
}
