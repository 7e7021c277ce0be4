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
    rule.union.no_cycle: Union {code} cannot be under {parent}, which is below it. Choose \
    another parent.
    rule.union.level_order: {name} is of {level} level and cannot be under {parent}, of \
    {parent_level} level. Choose an administrative parent of a higher level.
    rule.union.dissolve_empty: Union {code} still has {members} members, {retained} retained, \
    {unions} unions below, {cases} open cases and {officers} officers. Move, close or end them \
    first.
    rule.case.one_open_file_per_household: {name} ({id_number}) already stands in file {other} of \
    {union} ({status} since {since}) and cannot be in {case_number} too. One household, one file: \
    work on that file, or close it first.
    rule.case.aid_needs_open_file: Aid on {on} is outside the time of file {case_number} (filed \
    {filed_on}, closed {closed_on}). File first, then aid: check the date, or file or reopen the \
    household first.
    rule.officer.one_chair: {name}, chair of {union} from {from}, would meet the term of {other} \
    ({other_from} to {other_to}). One chair at a time: end the earlier term first, or check the \
    date.
    rule.member.one_open_membership: {event} ({on}, union {union}) is not possible: since {since} \
    the person is a member of union {present_union} ({status}). Transfer the membership instead.
    rule.member.event_order: {event} ({on}, union {union}) cannot follow {before} ({before_on}): \
    the membership is then {status}, in union {present_union}. Possible then: {allowed}.
    rule.identity.unique: {field} {value} already belongs to {other}. Check the document, or work \
    on that record.
    """
}
