extension English {
  /// Why an application or a transfer was not entered or answered.
  static let waitingProblemTexts = """
    problem.member.applied_that_day: The application of member {member} to union {union} of {on} \
    was answered already. Apply again with another day.
    problem.member.proposed_that_day: The transfer of member {member} to union {union} proposed on \
    {on} was sent back or withdrawn. Propose it again with another day.
    problem.member.nothing_to_approve: Member {member} has no application that waits. Look at \
    gonghui member waiting.
    problem.member.nothing_to_receive: Member {member} has no transfer that waits. Look at gonghui \
    member waiting.
    problem.member.nothing_to_return: Nothing of member {member} waits. Look at gonghui member \
    waiting.
    problem.member.answered_before: The answer of {on} lies before the request of {since}. Check \
    the days.
    problem.member.answer_and_day: The answer and {field} come together, or neither.
    """
}
