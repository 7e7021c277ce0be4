extension Chinese {
  /// Where cards and traits stand, and what is done with cards.
  static let cardChoiceTexts = """
    choice.card_state.issued: 已发放
    choice.card_state.signed: 已签收
    choice.card_state.active: 已启用
    choice.card_state.lost: 已挂失
    choice.card_state.closed: 已销卡
    choice.card_step.issue: 发放
    choice.card_step.sign: 签收
    choice.card_step.activate: 启用
    choice.card_step.lose: 挂失
    choice.card_step.replace: 补换
    choice.card_step.close: 销卡
    choice.trait_state.current: 现有
    choice.trait_state.ended: 已终止
    choice.trait_state.coming: 尚未开始
    """
}
