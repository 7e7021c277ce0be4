extension Chinese {
  /// What the rules of those who wait say.
  static let waitingRuleTexts = """
    rule.member.one_open_application: 不能在 {on} 申请加入工会 {union}：向工会 {present_union} 的申请（{since}）尚未审批。\
    请先批准（member approve）或退回（member return）。
    rule.member.one_open_application.member: {on} 向工会 {union} 的入会申请仍在待批，而此人已是工会 {present_union} 的会员\
    。请退回申请（member return）。
    rule.member.one_open_transfer: 不能在 {on} 提出转往工会 {union}：由工会 {present_union} 转往 {other_union} 的转接\
    （{since} 提出）尚未办结。请先接收（member receive）或退回（member return）。
    rule.member.one_open_transfer.moved: 由工会 {present_union} 转往 {other_union} 的转接（{since} 提出）尚未办结，会\
    籍不能另转到工会 {union}。请先接收（member receive）或退回（member return）。
    """
}
