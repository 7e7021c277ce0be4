extension English {
  /// What the options of the member verbs are.
  static let memberHelpTexts = """
    help.argument.member: the member's ID number (15 or 18 digits) or number; also @FILE or -
    help.argument.person: the ID number (15 or 18 digits) or number; also @FILE or -
    help.member.trait: kind of worker; may be repeated
    help.member.list.trait: only this kind of worker
    help.member.from_outside: arrives from this unit outside the province
    help.member.to_outside: departs to this unit outside the province
    help.member.lapse: a lapse: nobody asked to leave
    help.member.to: the union to go to
    help.member.changes: what was changed in the records: by whom, when, what
    help.member.event: which event, as member history counts them
    help.member.void: only take it back
    help.member.correct.examples: Examples:
          gonghui member history 12
          gonghui member correct 12 --event 2 --on 2017-04-05 --reason 'wrong day'
          gonghui member correct 12 --event 2 --void --reason 'wrong person'
    """
}
