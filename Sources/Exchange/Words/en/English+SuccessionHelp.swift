extension English {
  /// How unions merge, split and end, and what employers there are.
  static let successionHelpTexts = """
    help.union.merge: Merge unions: members, unions below, files and the rest go along.
    help.union.merge.codes: the unions that are merged
    help.union.merge.into: the union they go into, which may be one of them
    help.union.merge.examples: Examples:
          gonghui union merge G1 G2 --into G3 --on 2017-07-01 --document 2017-1 --dry-run
    help.union.split: Split a union: a list says who goes where.
    help.union.split.into: a union it is split into; may be given several times
    help.union.split.rest: takes all who are not listed, and the old union ends; without it the \
    old one goes on
    help.union.split.examples: Examples:
          gonghui union split G1 --into G2 --into G3 --list list.csv --rest G2 --on 2017-07-01
          gonghui union split G1 --into G4 --place G5=G4 --on 2017-07-01 --dry-run
    help.union.dissolve.to: the union that takes members, files and the rest; without it nothing \
    may be left
    help.union.dissolve.examples: Examples:
          gonghui union dissolve G1 --on 2017-07-01 --to G2 --document 2017-1
    help.union.history: Show a union's life: names, levels, parents, mergers and splits, with \
    documents.
    help.union.tree_on: the tree of this day; today by default
    help.handover.list: who goes where: a table with identity number and union code
    help.handover.place: where a union below, an employer, a case or a receipt goes; may be given \
    several times
    help.employer: Employers, those without a union too: enter, look up and correct.
    help.report.rates: Joining rates, coverage and their growth, with what they are made of.
    help.report.rates.examples: Examples:
          gonghui report rates --from 2017-01-01 --to 2017-12-31 --level prefecture
          gonghui report rates --to 2017-12-31 --rows --format csv -o employers.csv
    help.report.gap: Reported figures beside recorded ones.
    help.report.gap.figure: members, women_members or migrant_members; members by default
    help.report.gap.examples: Examples:
          gonghui union figure 630100 --on 2017-12-31 --figure members --value 1200 --source survey
          gonghui report gap --to 2017-12-31 --level prefecture
    help.report.bridge: Why two trees give different figures: the unions that moved.
    help.report.bridge.from: the first tree's day
    help.report.bridge.to: the second tree's day
    help.report.bridge.on: members at the end of this day; the second tree's by default
    help.report.bridge.rows: list each union that moved
    help.report.bridge.examples: Examples:
          gonghui report bridge --from-tree 2016-12-31 --to-tree 2017-12-31 --level prefecture
          gonghui report bridge --from-tree 2016-12-31 --to-tree 2017-12-31 --level prefecture \
    --rows
    """
}
