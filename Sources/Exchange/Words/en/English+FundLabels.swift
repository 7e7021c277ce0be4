extension English {
  /// Words of FundLabels.
  static let fundLabelTexts = """
    label.list: List
    label.union_version.legal_person: Legal person
    label.receipt.period_from: Period begins
    """
}
