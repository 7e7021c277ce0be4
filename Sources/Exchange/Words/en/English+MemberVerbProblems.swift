extension English {
  /// Why a member verb was not understood or found nobody.
  static let memberVerbProblemTexts = """
    problem.member.not_found: Person {id_number} has no membership. Look at gonghui person show.
    problem.member.correct_how: Say what is right (such as --on), or take the event back with \
    --void; one of the two.
    problem.usage.either: Of {options} only one can be given.
    """
}
