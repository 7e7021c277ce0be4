extension English {
  /// What the columns of the reports are called.
  static let reportLabelTexts = """
    label.report.period: Period
    label.report.union: Union
    label.report.name: Name
    label.report.level: Level
    label.report.opening: Opening
    label.report.joined: Joined
    label.report.rejoined: Rejoined
    label.report.restored: Restored
    label.report.transferred_in: Transferred in
    label.report.arrived: Arrived from outside
    label.report.units_in: Units in
    label.report.retained: Retained
    label.report.left: Left
    label.report.expelled: Expelled
    label.report.deceased: Deceased
    label.report.transferred_out: Transferred out
    label.report.departed: Departed for outside
    label.report.units_out: Units out
    label.report.closing: Closing
    label.report.growth_rate: Growth rate
    label.report.retained_opening: Retained at opening
    label.report.retained_closing: Retained at closing
    label.report.taken_in: Taken in by an opening
    label.report_row.union: Union
    label.report_row.period: Period
    label.report_row.flow: Flow
    label.report.opened: Cases opened
    label.report.closed: Cases closed
    label.report.reopened: Cases reopened
    label.report.cases_opening: Open cases at opening
    label.report.cases_closing: Open cases at closing
    label.report.people: People
    label.report.aids: Times aided
    label.report.aided_cases: Households aided
    label.report.amount: Aid in yuan
    label.report.receipts: Receipts
    label.report.due: Due
    label.report.collected: Collected
    label.report.arrears: Arrears
    label.report.grassroots: Grassroots share
    label.report.county: County share
    label.report.prefecture: Prefecture share
    label.report.province: Province share
    label.report.national: National share
    label.report.grassroots_share: Grassroots ratio
    label.report.total: Total
    """
}
