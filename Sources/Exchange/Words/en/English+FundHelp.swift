extension English {
  /// What the options of funds, schemes, rules, codes and coverage are.
  static let fundHelpTexts = """
    help.fund.receipt: receipt number (collect gives one when left out)
    help.fund.period: period: 2017-05, 2017Q2, 2017H1 or 2017
    help.fund.due: amount due; 2% of the payroll when left out
    help.fund.collected: amount collected; all that is due when left out
    help.fund.on: day of collection
    help.fund.scheme: scheme; only needed where several apply
    help.fund.allocate.all: every contribution not shared yet
    help.fund.confirm.all: every draft that is allocated
    help.scheme.name: name of the scheme
    help.scheme.from: first day
    help.scheme.to: last day; goes on when left out
    help.scheme.share: share of a level, such as grassroots=60%; once per level
    help.scheme.scope: only for this union and those under it
    help.rule.name: name of the rule, such as fund.grassroots_retention
    help.rule.from: in force from this day
    help.rule.parameters: parameters, such as grassroots_min=60%
    help.rule.verified: compared with the original
    help.code.only: only this list, such as trait
    help.code.to: the list it is added to, such as trait
    help.code.code: code: lower-case letters, digits and underscores
    help.union.coverage.examples: Examples:
        gonghui union coverage G1
        gonghui union coverage G1 --employer-code 91630102YY0002509K --employer "Some Ltd" \\
            --from 2017-01-01
        gonghui union coverage G1 --employer-code 91630102YY0002509K --to 2018-01-01
    help.union.figure.examples: Examples:
        gonghui union figure G1
        gonghui union figure G1 --on 2017-12-31 --figure workers --value 120 --source census
    help.union.figure.name: figure, such as workers, enterprises
    """
}
