extension Chinese {
  /// What the options of the member verbs are.
  static let memberHelpTexts = """
    help.argument.person: 证件号码（15 或 18 位）或编号；也可用 @文件 或 -
    help.member.list.trait: 只要这种职工类别
    """
}
