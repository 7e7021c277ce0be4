extension English {
  /// What histories and checks of memberships say.
  static let memberTableTexts = """
    table.doctor.membership: member {member} ({record}): the membership kept, {kept}, is not what \
    the events tell, {told}
    table.doctor.events_do_not_follow: member {member} ({record}): the events contradict one \
    another; the membership kept is {kept}
    """
}
