extension English {
  /// What the columns of divided and filtered growth reports are called.
  static let growthLabelTexts = """
    label.report.group: Group
    label.report_row.group: Group
    label.report.all_groups: All
    label.report.unknown_group: Unknown
    label.report.reclassified_in: Reclassified in
    label.report.reclassified_out: Reclassified out
    label.report.retained_in: Retained, transferred in
    label.report.retained_out: Retained, transferred out
    label.report.retained_ended: Retained, ended
    label.report.retained_reclassified_in: Retained, reclassified in
    label.report.retained_reclassified_out: Retained, reclassified out
    """
}
