extension Chinese {
  /// Why an application or a transfer was not entered or answered.
  static let waitingProblemTexts = """
    problem.member.applied_that_day: 会员 {member} 在 {on} 向工会 {union} 的申请已经办结。再次申请请用另一日期。
    problem.member.proposed_that_day: 会员 {member} 在 {on} 转往工会 {union} 的转接已被退回或撤回。再次提出请用另一日期。
    problem.member.nothing_to_approve: 会员 {member} 没有待批的入会申请。请用 gonghui member waiting 查看。
    problem.member.nothing_to_receive: 会员 {member} 没有待接收的转接。请用 gonghui member waiting 查看。
    problem.member.nothing_to_return: 会员 {member} 没有待办的申请或转接。请用 gonghui member waiting 查看。
    problem.member.answered_before: 办理日期 {on} 早于提出日期 {since}。请核对。
    problem.member.answer_and_day: 结果与{field}须同时填写，或同时留空。
    """
}
