extension Chinese {
  /// Why something about a person or a membership was not done.
  static let memberProblemTexts = """
    problem.person.not_found: 没有证件号码或编号为 {number} 的人员。请核对号码，或按姓名查找：gonghui search 姓名。
    problem.person.gender_mismatch: {field}填的是{given}，证件号码显示为{shown}。请核对证件。
    problem.person.birth_mismatch: {field}填的是 {given}，证件号码显示为 {shown}。请核对证件。
    problem.person.birth_in_future: {field} {given} 晚于今天（{today}）。请核对。
    problem.trait.overlap: {trait}自 {from} 起，与已有的一段（{other_from} 至 {other_to}）重叠。请先结束前一段。
    problem.trait.before_birth: 起始日期 {from} 早于出生日期 {birth_date}。请核对。
    """
}
