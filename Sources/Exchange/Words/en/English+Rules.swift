extension English {
  /// What the rules say when they are not kept: the figures, then what would be right.
  static let ruleTexts = """
    rule.union.no_cycle: Union {code} cannot be under {parent}, which is below it. Choose \
    another parent.
    rule.union.level_order: {name} is of {level} level and cannot be under {parent}, of \
    {parent_level} level. Choose an administrative parent of a higher level.
    rule.union.dissolve_empty: Union {code} still has {members} members, {retained} retained, \
    {unions} unions below, {cases} open cases, {officers} officers, {receipts} receipts of later \
    periods, {applications} applications and {proposals} transfers that wait for an answer. Move, \
    close, end, reverse or answer them first, or name with --to the union that takes over.
    rule.union.dissolve_empty.member: Union {code} was dissolved on {dissolved_on}, and the \
    membership would go on in it ({status}). Choose another union, or import the whole history, \
    its end included (import member, import event).
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
    the person is a member of union {present_union} ({status}). Transfer it \
    instead: gonghui member transfer.
    rule.member.event_order: {event} ({on}, union {union}) cannot follow {before} ({before_on}): \
    the membership is then {status}, in union {present_union}. Possible then: {allowed}.
    rule.member.event_order.first: {event} ({on}, union {union}) cannot come first: there is no \
    membership before it. Possible then: {allowed}.
    rule.fund.grassroots_retention: Scheme “{scheme}” leaves the grassroots {ratio}; from {from} \
    it must be at least {threshold} ({margin}). Raise the grassroots share to {threshold} or more, \
    or end the scheme before that day.
    rule.fund.shares_sum: The shares of scheme “{scheme}” add up to {sum} instead of {threshold} \
    ({margin}). Adjust the shares.
    rule.fund.split_exact: The {level} share of receipt {receipt} must be {expected} by scheme \
    “{scheme}” ({expected_ratio}, to {expected_union}, {expected_status}) but is {found} \
    ({found_ratio}, to {found_union}, {found_status}); levels that differ: {levels}, collected: \
    {collected}. Allocate it again (fund allocate); reverse it first when it is confirmed.
    rule.fund.confirmed_is_final: Receipt {receipt} is {status}; {field} can no longer be changed. \
    Reverse it (fund reverse) and enter it anew.
    rule.fund.confirmed_is_final.reversed: Receipt {receipt} is {status}; {field} can no longer be \
    changed. Enter the contribution anew under another number (fund collect).
    rule.identity.unique: {field} {value} is there already and belongs to {other}. Check it, or \
    edit that record.
    """
}
