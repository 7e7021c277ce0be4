extension English {
  /// What the options of funds, schemes, rules, codes and coverage are.
  static let fundHelpTexts = """
    help.fund.receipt: Receipt number (collect gives one when left out)
    help.fund.period: Period: 2017-05, 2017Q2, 2017H1 or 2017
    help.fund.due: Amount due; 2% of the payroll when left out
    help.fund.collected: Amount collected; all that is due when left out
    help.fund.on: Day of collection
    help.fund.scheme: Scheme; only needed where several apply
    help.fund.allocate.all: Every contribution not shared yet
    help.fund.confirm.all: Every draft that is allocated
    help.scheme.name: Name of the scheme
    help.scheme.from: First day
    help.scheme.to: Last day; goes on when left out
    help.scheme.share: Share of a level, such as grassroots=60%; once per level
    help.scheme.scope: Only for this union and those under it
    help.union.coverage.examples: Examples:
        gonghui union coverage G1
        gonghui union coverage G1 --employer-code 91630102YY0002509K --employer "Some Ltd" \\
            --from 2017-01-01
        gonghui union coverage G1 --employer-code 91630102YY0002509K --to 2018-01-01
    help.union.figure.examples: Examples:
        gonghui union figure G1
        gonghui union figure G1 --on 2017-12-31 --figure workers --value 120 --source census
    help.union.figure.name: Figure, such as workers, enterprises; all: gonghui code list figure
    """
}
