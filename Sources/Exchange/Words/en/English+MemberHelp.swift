extension English {
  /// What the options of the member verbs are.
  static let memberHelpTexts = """
    help.argument.person: the ID number (15 or 18 digits) or number; also @FILE or -
    help.member.list.trait: only this kind of worker
    """
}
