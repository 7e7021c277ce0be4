extension English {
  /// What the check of memberships says.
  static let memberRuleTexts = """
    rule.member.event_order.spells: Spell {spell} of the membership is not what the events tell: \
    union {told_union}, {told_status} ({told_from} to {told_to}) by the events, union \
    {kept_union}, {kept_status} ({kept_from} to {kept_to}) as kept. Run doctor --deep.
    rule.member.one_open_membership.same: {event} ({on}, union {union}) is not possible: the person \
    is a member there since {since} ({status}). One joins once; correct the day if it is wrong \
    (member correct).
    rule.member.event_order.early: {event} ({on}, union {union}) lies before the membership, which \
    begins with {later} on {later_on} at union {later_union}. Check the date.
    rule.member.event_order.deceased: {event} ({on}, union {union}) is not possible: the person \
    died on {before_on}, a member of union {present_union}. Check the person and the date.
    """
}
