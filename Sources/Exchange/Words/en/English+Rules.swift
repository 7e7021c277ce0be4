extension English {
  /// What the rules say when they are not kept: the figures, then what would be right.
  static let ruleTexts = """
    rule.fund.grassroots_retention: The grassroots keep {share}; from {from} it must be at \
    least {threshold}, {margin} more. Raise the grassroots' share to {threshold} or above.
    rule.fund.shares_sum: The shares add up to {total} and must make 100%, {margin} off. Adjust \
    the shares.
    rule.fund.split_exact: The share of {level} is {share}; the scheme gives {expected}. \
    Allocate again by the scheme.
    rule.fund.confirmed_is_final: Receipt {number} is confirmed and can no longer be changed. \
    Reverse it and enter it anew.
    rule.member.one_open_membership: {name} already is a member in union {union}. Transfer the \
    membership instead.
    rule.member.event_order: {event} ({on}) cannot follow {previous} ({previous_on}). Check the \
    dates and their order.
    rule.case.one_open_file_per_household: The household of {name} already has the open file \
    {number} (one household, one file). Work on that file.
    rule.case.aid_needs_open_file: File {number} is not open on {on} (file first, then aid). \
    Open or reopen it first.
    rule.union.no_cycle: Union {code} cannot be under {parent}, which is below it. Choose \
    another parent.
    rule.union.level_order: {name} is of {level} level and cannot be under {parent}, of \
    {parent_level} level. Choose an administrative parent of a higher level.
    rule.union.dissolve_empty: Union {code} still has {members} members, {retained} retained, \
    {unions} unions below, {cases} open cases and {officers} officers. Move, close or end them \
    first.
    rule.officer.one_chair: Union {union} already has a chair on {on}: {name}. End that term \
    first.
    rule.identity.unique: ID number {id_number} already belongs to {name}. Check the document, \
    or work on that person.
    """
}
