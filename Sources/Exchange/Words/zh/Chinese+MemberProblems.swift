extension Chinese {
  /// Why something about a person or a membership was not done.
  static let memberProblemTexts = """
    problem.person.not_found: 没有证件号码或编号为 {number} 的人员。请核对号码，或按姓名查找：gonghui search 姓名。
    problem.person.gender_mismatch: {field}填的是{given}，证件号码显示为{shown}。请核对证件。
    problem.person.birth_mismatch: {field}填的是 {given}，证件号码显示为 {shown}。请核对证件。
    problem.person.birth_in_future: {field} {given} 晚于今天（{today}）。请核对。
    problem.member.event_instead: {field}现为 {present}，不是 {given}。会籍变动不能直接修改，请用 {verb} 办理。
    problem.member.traits_instead: {field}现为 {present}，不是 {given}。请用 {verb} 修改，或导入职工类别（trait）。
    problem.member.rejoin_instead: 会员 {member} 的会籍已于 {ended_on} 终止。请用 {verb} 办理重新入会。
    problem.member.history_elsewhere: 会员 {member} 登记在工会 {present}，而这些会籍变动只涉及 {given}。请核对证件号码；转接请用 gongh\
    ui member transfer，原登记有误请用 gonghui member correct。
    problem.member.no_membership: 会员 {member} 在 {on} 没有会籍。请先办理入会。
    problem.member.no_ending: {event}不能终止会籍。请用退会、自动退会、开除会籍、转出省外或死亡。
    problem.member.expel_needs_document: 开除会籍须填写{field}。
    problem.member.future_day: 日期 {on} 晚于今天（{today}）。请在发生后再录入。
    problem.member.before_birth: 日期 {on} 早于出生日期 {birth_date}。请核对。
    problem.member.same_union: 已在工会 {union}，不能转接到同一工会。
    problem.member.union_not_founded: 工会 {union} 成立于 {founded_on}，{on} 时尚未成立。请核对日期或工会。
    problem.member.union_dissolved: 工会 {union} 已于 {dissolved_on} 撤销，不能在 {on} 办理。请另选工会。
    problem.member.joined_union_before_joining: 转入本会日期 {joined_union_on} 早于入会日期 {joined_on}。请核对。
    problem.member.other_union_of_transfers: {field}只用于转接，而且转接必须填写；这里是{event}。
    problem.member.no_such_event: 会员 {member} 没有这一会籍变动（{event}）；现有 {count} 条。请先查看会籍历史。
    problem.member.several_such_events: 会员 {member} 有多条这样的会籍变动（{event}）；共 {count} 条。请按序号指定。
    problem.trait.overlap: {trait}自 {from} 起，与已有的一段（{other_from} 至 {other_to}）重叠。请先结束前一段。
    problem.trait.before_birth: 起始日期 {from} 早于出生日期 {birth_date}。请核对。
    """
}
