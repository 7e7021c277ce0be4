extension Chinese {
  /// What the rules of service cards say when they are not kept.
  static let cardRuleTexts = """
    rule.card.order: {name}的会员服务卡 {card} 不能在 {on} 办理{step}：自 {since} 起{state}。此时可以办理：{allowed}。
    rule.card.order.day: {name}的会员服务卡 {card} 的{step}日期 {on} 早于上一步：自 {since} 起{state}。请核对日期。
    rule.card.one_open: {name}已有会员服务卡 {other}（自 {since} 起{state}），不能在 {on} 再发 {card}。一人一卡：请用 gonghu\
    i member card replace 补换，或先销卡。
    rule.card.of_member: {name}在 {since} 不是会员，会员服务卡 {card} {state}。请核对，或先办理入会。
    rule.card.of_member.held: {name}已不是会员，会员服务卡 {card} 自 {since} 起{state}，尚未销卡。请收回销卡。
    """
}
