extension Chinese {
  /// The columns of applications and proposed transfers.
  static let waitingLabelTexts = """
    label.application.union: 申请加入工会编码
    label.application.channel: 申请方式
    label.application.campaign: 集中行动
    label.application.applied_on: 申请日期
    label.application.decision: 审批结果
    label.application.decided_on: 审批日期
    label.application.reason: 未批准或撤回原因
    label.application.document: 依据文件
    label.proposal.union: 转出工会编码
    label.proposal.other_union: 转入工会编码
    label.proposal.proposed_on: 提出日期
    label.proposal.reason: 转接原因
    label.proposal.document: 依据文件
    label.proposal.outcome: 转接结果
    label.proposal.decided_on: 办理日期
    label.proposal.answer: 退回或撤回原因
    label.waiting.number: 编号
    label.waiting.matter: 待办事项
    label.waiting.union: 办理工会编码
    label.waiting.other_union: 对方工会编码
    label.waiting.since: 提出日期
    label.waiting.days: 已等天数
    label.waiting.channel: 申请方式
    label.waiting.campaign: 集中行动
    label.waiting.reason: 原因
    """
}
