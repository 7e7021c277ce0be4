extension English {
  /// What the rules of those who wait say.
  static let waitingRuleTexts = """
    rule.member.one_open_application: An application to union {union} on {on} is not possible: the \
    one to union {present_union} of {since} still waits. Approve it (member approve) or send it \
    back (member return) first.
    rule.member.one_open_application.member: The application to union {union} of {on} still waits, \
    but the person is a member of union {present_union}. Send it back (member return).
    rule.member.one_open_transfer: A transfer to union {union} cannot be proposed on {on}: the one \
    from union {present_union} to {other_union}, proposed on {since}, still waits. Receive it \
    (member receive) or send it back (member return) first.
    rule.member.one_open_transfer.moved: The transfer from union {present_union} to {other_union}, \
    proposed on {since}, still waits; the membership cannot be in union {union} meanwhile. Receive \
    it (member receive) or send it back (member return) first.
    """
}
