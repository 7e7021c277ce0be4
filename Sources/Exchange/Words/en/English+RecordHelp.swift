extension English {
  /// What the nouns of people and unions and their verbs do, with examples to copy.
  static let recordHelpTexts = """
    help.union: Unions: found, look up, change, place and dissolve.
    help.union.examples: Examples:
        gonghui union add --code G1 --name 'Mill Union' --level grassroots --kind single --parent \\
            P1
        gonghui union list --under P1
        gonghui union tree P1
    help.officer: Officers: appoint, look up and end.
    help.member: Members: join, transfer, retain, leave and correct.
    help.person: People: stored once, whatever their roles.
    help.person.examples: Examples:
        gonghui person show @id.txt
    help.case: Hardship cases: open, aid and close.
    """
}
