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
    label.report.total: Total
    label.report.opened_before: files open before (households)
    label.report.opened: files opened (households)
    label.report.closed_lifted: closed: lifted (households)
    label.report.closed_relieved: closed: relieved (households)
    label.report.closed_other: closed: other (households)
    label.report.open_at_end: files open at the end (households)
    label.report.households_aided: households aided
    label.report.aid_count: aid given (times)
    label.report.aid_amount: aid given (yuan)
    label.report.receipts: confirmed receipts
    label.report.payroll: payroll (yuan)
    label.report.due: due (yuan)
    label.report.collected: collected (yuan)
    label.report.grassroots: grassroots share (yuan)
    label.report.county: county share (yuan)
    label.report.prefecture: prefecture share (yuan)
    label.report.province: province share (yuan)
    label.report.national: national share (yuan)
    label.report.retention_ratio: grassroots retention
    label.report.drafts: receipts not confirmed
    """
}
