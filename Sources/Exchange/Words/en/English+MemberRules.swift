extension English {
  /// What the check of memberships says.
  static let memberRuleTexts = """
    rule.member.event_order.spells: Spell {spell} of the membership is not what the events tell: \
    union {told_union}, {told_status} ({told_from} to {told_to}) by the events, union \
    {kept_union}, {kept_status} ({kept_from} to {kept_to}) as kept. Run doctor --deep.
    """
}
