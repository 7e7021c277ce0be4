extension English {
  /// What the nouns of people and unions and their verbs do, with examples to copy.
  static let recordHelpTexts = """
    help.union: Unions: found, look up, change, place and dissolve.
    help.union.add: Found a union.
    help.union.show: Show one union.
    help.union.list: List unions.
    help.union.edit: Correct what is recorded of a union.
    help.union.tree: Show the tree of unions.
    help.union.move: Put a union under another parent.
    help.union.rename: Rename a union; its history stays.
    help.union.convert: Change a union's kind or level; its history stays.
    help.union.dissolve: Dissolve a union, naming who takes over.
    help.union.coverage: Record the employers that a union covers.
    help.union.figure: Record a union's figures.
    help.union.examples: Examples:
        gonghui union add --code G1 --name 'Mill Union' --level grassroots --kind single --parent \\
            P1
        gonghui union list --under P1
        gonghui union tree P1
    help.officer: Officers: appoint, look up and end.
    help.member: Members: join, transfer, retain, leave and correct.
    help.person: People: stored once, whatever their roles.
    help.person.show: Show one person and all their roles.
    help.person.examples: Examples:
        gonghui person show @id.txt
    help.case: Hardship cases: open, aid and close.
    """
}
