extension Chinese {
  /// What a row is called that another refers to.
  static let rowLabelTexts = """
    label.person: 人员
    label.case: 档案编号
    label.union_name: 所在工会名称
    """
}
