extension Chinese {
  /// What the options of the member verbs are.
  static let memberHelpTexts = """
    help.argument.member: 会员的证件号码（15 或 18 位）或编号；也可用 @文件 或 -
    help.argument.person: 证件号码（15 或 18 位）或编号；也可用 @文件 或 -
    help.member.trait: 职工类别；可重复
    help.member.list.trait: 只要这种职工类别
    help.member.from_outside: 从省外这个单位转入
    help.member.to_outside: 转往省外这个单位
    help.member.lapse: 自动退会
    help.member.to: 转入的工会
    help.member.changes: 显示档案的修改记录（何人、何时、改了什么）
    help.member.event: 第几次变动，见 member history
    help.member.void: 只作废，不重新录入
    help.member.correct.examples: 示例：
          gonghui member history 12
          gonghui member correct 12 --event 2 --on 2017-04-05 --reason 日期录错
          gonghui member correct 12 --event 2 --void --reason 录错了人
    """
}
