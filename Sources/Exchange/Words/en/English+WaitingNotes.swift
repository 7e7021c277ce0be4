extension English {
  /// What became of what waited, said beside a result.
  static let waitingNoteTexts = """
    note.member.transfer_closed: The transfer of member {member} from union {union} to \
    {other_union}, proposed on {since}, was withdrawn as the membership ended.
    note.member.application_answered: The application of member {member} to union {union} of \
    {since} counts as approved by this joining.
    note.member.application_closed: The application of member {member} to union {union} of {since} \
    was withdrawn: a membership began elsewhere, or the person died.
    note.member.approved_without_joining: The application of member {member} to union {union} \
    counts as approved, but there is no joining. Enter it with member add.
    """
}
