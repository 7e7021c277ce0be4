extension English {
  /// Why something about a person or a membership was not done.
  static let memberProblemTexts = """
    problem.person.not_found: Nobody has the ID number or number {number}. Check the number, \
    or look for the name: gonghui search NAME.
    problem.person.gender_mismatch: {field} says {given}; the ID number says {shown}. Check the \
    document.
    problem.person.birth_mismatch: {field} says {given}; the ID number says {shown}. Check the \
    document.
    problem.person.birth_in_future: {field} {given} lies after today ({today}). Check it.
    problem.member.event_instead: {field} is {present}, not {given}. What happens to a membership \
    is not edited: use {verb}.
    problem.member.traits_instead: {field} is {present}, not {given}. Use {verb}, or import traits \
    (trait).
    problem.member.rejoin_instead: The membership of member {member} ended on {ended_on}. Use \
    {verb}.
    problem.member.history_elsewhere: Member {member} is on record in union {present}; these events \
    only tell of {given}. Check the ID number; for a transfer use gonghui member transfer, for a \
    slip gonghui member correct.
    problem.member.no_membership: Member {member} has no membership on {on}. Let them join first.
    problem.member.no_ending: {event} does not end a membership. Leave, lapse, expel, depart or \
    decease do.
    problem.member.expel_needs_document: An expulsion needs {field}.
    problem.member.future_day: {on} lies after today ({today}). Enter it when it has happened.
    problem.member.before_birth: {on} lies before the date of birth {birth_date}. Check the dates.
    problem.member.same_union: The member is in union {union} already and cannot be transferred to \
    it.
    problem.member.union_not_founded: Union {union} was founded on {founded_on}, after {on}. Check \
    the day or the union.
    problem.member.union_dissolved: Union {union} was dissolved on {dissolved_on}; nothing can \
    happen there on {on}. Choose another union.
    problem.member.joined_union_before_joining: The day of coming to the union, {joined_union_on}, \
    lies before joining, {joined_on}. Check the dates.
    problem.member.other_union_of_transfers: {field} belongs to transfers, and every transfer \
    needs it; this is {event}.
    problem.member.no_such_event: Member {member} has no such event ({event}) among {count}. Look \
    at the history first.
    problem.member.several_such_events: Member {member} has several such events ({event}) among \
    {count}. Name one by its place.
    problem.trait.overlap: {trait} from {from} overlaps the one from {other_from} to {other_to}. \
    End that one first.
    problem.trait.before_birth: {from} lies before the date of birth {birth_date}. Check the dates.
    """
}
