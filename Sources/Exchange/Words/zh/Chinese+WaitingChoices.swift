extension Chinese {
  /// How somebody stands, and what waits or was answered.
  static let waitingChoiceTexts = """
    choice.member_standing.applied: 申请中
    choice.member_standing.active: 在籍
    choice.member_standing.in_transit: 转接中
    choice.member_standing.retained: 保留会籍
    choice.member_standing.ended: 终止
    choice.registry_step.apply: 申请入会
    choice.registry_step.refuse: 申请未批准
    choice.registry_step.withdraw: 撤回申请
    choice.registry_step.propose: 提出转接
    choice.registry_step.return: 退回转接
    choice.registry_step.recall: 撤回转接
    choice.application_channel.paper: 书面
    choice.application_channel.oral: 口头
    choice.application_channel.online: 网上
    choice.application_channel.collective: 集体登记
    choice.decision.approved: 已批准
    choice.decision.refused: 未批准
    choice.decision.withdrawn: 已撤回
    choice.outcome.accepted: 已接收
    choice.outcome.returned: 已退回
    choice.outcome.withdrawn: 已撤回
    choice.waiting.application: 入会申请
    choice.waiting.transfer_out: 转出
    choice.waiting.transfer_in: 转入
    """
}
