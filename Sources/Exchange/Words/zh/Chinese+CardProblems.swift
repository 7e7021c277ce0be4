extension Chinese {
  /// Why an honour, a trait or a service card was not found or written.
  static let cardProblemTexts = """
    problem.trait.none: {name}没有“{trait}”这一职工类别。请用 gonghui person trait list 查看。
    problem.trait.ends_before_it_begins: {name}的“{trait}”自 {from} 起，不能在 {to} 终止。请改用之后的日期，或核对那一段。
    problem.card.none: {name}没有会员服务卡。请用 gonghui member card issue 发放。
    problem.card.not_found: 没有这张会员服务卡。请用 gonghui member card list 查找。
    problem.card.before_batch: 会员服务卡 {card} 的发放日期 {on} 早于批次 {batch} 的开卡日期 {opened_on}。请核对日期。
    problem.card.replaces: 会员服务卡 {card} 不能补换 {other}：{name}没有这张卡，或它已由另一张补换。
    problem.card_batch.other_union: 批次 {number} 由工会 {present} 于 {opened_on} 开卡，导入不能改归 {given}。请核对批次号。
    problem.card_batch.not_found: 没有批次号为 {number} 的会员服务卡批次。请用 gonghui member card batch list 查找。
    """
}
