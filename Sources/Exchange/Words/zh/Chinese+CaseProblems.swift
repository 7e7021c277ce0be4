extension Chinese {
  /// Why something about a file, its family, its aid or an officer was not done.
  static let caseProblemTexts = """
    problem.day.in_future: {field}“{on}”晚于今天（{today}）。尚未发生的事不能登记，请核对日期。
    problem.union.founded_too_late: 工会 {code} 的成立日期不能是 {founded_on}：该工会在 {first} 已有记录。请用该日或更早的日期。
    problem.union.two_parents: 工会 {code} 自 {from} 起会有两个上级：已隶属 {parent}（{since} 至 {until}）。请让前一段在后\
    一段起始日终止；工会表中的上级应为现在的上级。
    problem.union.not_yet_founded: 工会 {code} 成立于 {founded_on}，{on} 在此之前。请改用之后的日期。
    problem.union.dissolved_by_then: 工会 {code} 已于 {dissolved_on} 撤销，{on} 不能再登记。请核对日期或另选工会。
    problem.person.not_born: {name} 出生于 {birth_date}，{on} 在此之前。请核对日期。
    problem.case.not_found: 没有编号为 {case_number} 的档案。请用 gonghui case list 查找。
    problem.case.other_applicant: 档案 {case_number} 的申请人不是 {name}。请核对档案编号或证件号码。
    problem.case.other_union: 档案 {case_number} 由工会 {present} 管理，导入不能改归 {given}。请核对档案编号；确需转移的，请用 gonghui\
     case edit --union。
    problem.case.status_differs: 档案 {case_number} 的状态“{status}”与日期不符（建档日期 {filed_on}，撤档日期 \
    {closed_on}，撤档类别 {exit}）。在档须有建档日期；已撤档须有建档日期、撤档日期和撤档类别。
    problem.case.close_instead: 档案 {case_number} 尚在档，不能直接改为已撤档。请用 gonghui case close。
    problem.case.reopen_instead: 档案 {case_number} 已建档，不能直接改状态。请用 gonghui case reopen 恢复建档。
    problem.case.edit_instead: 档案 {case_number} 的{field}现为 {present}，导入不能改成 {given}。如属笔误，请用 gonghui\
     case edit 更正。
    problem.case.days_out_of_order: 档案 {case_number} 的{field}（{day}）早于{before_field}（{before}）。请核对日\
    期。
    problem.case.family_size: 家庭人口 {family_size} 不对，应在 {least} 到 {most} 之间（含申请人）。
    problem.case.cause_twice: “{cause}”既是主要致困原因又是次要致困原因。请从次要致困原因中去掉。
    problem.case.is_draft: 档案 {case_number} 还是草稿，没有建档，不能撤档。请先建档。
    problem.case.already_closed: 档案 {case_number} 已于 {closed_on} 撤档（{exit}）。如属笔误，请用 gonghui case ed\
    it 更正。
    problem.case.reopened_before_closing: 档案 {case_number} 于 {closed_on} 撤档，不能自 {on} 恢复建档。请改用之后的日期。
    problem.family.birth_differs: {name} 的出生日期 {birth_date} 与证件号码（{told}）不符。请核对。
    problem.family.other_name: 档案 {case_number} 中证件号码 {id_number} 已登记为 {present}，导入不能改成 {given}。请核对姓名和证件号码。
    problem.family.is_applicant: {name} 是档案 {case_number} 的申请人，不能再作家庭成员。请去掉这一行。
    problem.aid.amount_missing: {type}须填写金额，且大于 0；只有就业创业和法律援助可以为 0。
    problem.aid.recipient_not_in_household: {id_number} 不在档案 {case_number} 的家庭中。受助人应是其中之一：\
    {household}。
    """
}
