extension Chinese {
  /// What the check of memberships says.
  static let memberRuleTexts = """
    rule.member.event_order.spells: 第 {spell} 段会籍与会籍变动不一致：按变动应为工会 {told_union}、{told_status}（\
    {told_from} 至 {told_to}），现记为工会 {kept_union}、{kept_status}（{kept_from} 至 {kept_to}）。请运行 doctor -\
    -deep 核对。
    """
}
