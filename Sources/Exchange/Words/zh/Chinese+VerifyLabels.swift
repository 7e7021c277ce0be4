extension Chinese {
  /// What the columns of `report verify` are called.
  static let verifyLabelTexts = """
    label.verify.line: 行
    label.verify.made: 编制时
    label.verify.found: 文件中
    label.verify.row: 数据行
    label.verify.column: 栏目
    label.verify.before: 编制时
    label.verify.after: 现在
    """
}
