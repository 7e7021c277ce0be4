extension Chinese {
  /// What stands above the parts of a file.
  static let caseTableTexts = """
    table.case.family: 家庭成员：{count} 人
    table.case.aid: 帮扶记录：{count} 次，合计 {total} 元
    """
}
