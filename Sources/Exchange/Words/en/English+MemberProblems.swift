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
    problem.trait.overlap: {trait} from {from} overlaps the one from {other_from} to {other_to}. \
    End that one first.
    problem.trait.before_birth: {from} lies before the date of birth {birth_date}. Check the dates.
    """
}
