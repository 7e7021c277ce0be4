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
    problem.member.no_ending: {event}不能终止会籍。请用退会、自动退会、开除会籍、转出省外或死亡。
    problem.member.several_such_events: 会员 {member} 有多条这样的会籍变动（{event}）；共 {count} 条。请按序号指定。
    problem.trait.overlap: {trait}自 {from} 起，与已有的一段（{other_from} 至 {other_to}）重叠。请先结束前一段。
    problem.trait.before_birth: 起始日期 {from} 早于出生日期 {birth_date}。请核对。
    """
}
