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
    problem.member.no_ending: {event} does not end a membership. Leave, lapse, expel, depart or \
    decease do.
    problem.member.several_such_events: Member {member} has several such events ({event}) among \
    {count}. Name one by its place.
    problem.trait.overlap: {trait} from {from} overlaps the one from {other_from} to {other_to}. \
    End that one first.
    problem.trait.before_birth: {from} lies before the date of birth {birth_date}. Check the dates.
    """
}
