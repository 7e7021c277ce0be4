extension Chinese {
  /// What the check of memberships says.
  static let memberRuleTexts = """
    rule.member.event_order.spells: 第 {spell} 段会籍与会籍变动不一致：按变动应为工会 {told_union}、{told_status}（\
    {told_from} 至 {told_to}），现记为工会 {kept_union}、{kept_status}（{kept_from} 至 {kept_to}）。请运行 doctor -\
    -deep 核对。
    rule.member.one_open_membership.same: {event}（{on}，工会 {union}）不能办理：自 {since} 起已是该工会会员（{status}）。不要重复入会；\
    日期录错的请更正（member correct）。
    rule.member.event_order.early: {event}（{on}，工会 {union}）早于会籍开始：{later}（{later_on}，工会 {later_union}）。请核对日期。
    rule.member.event_order.deceased: {event}（{on}，工会 {union}）不能办理：此人已于 {before_on} 去世，生前会籍在工会 {present_union}。\
    请核对人员和日期。
    """
}
