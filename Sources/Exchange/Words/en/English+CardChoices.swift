extension English {
  /// Where cards and traits stand, and what is done with cards.
  static let cardChoiceTexts = """
    choice.card_state.issued: issued
    choice.card_state.signed: signed for
    choice.card_state.active: active
    choice.card_state.lost: lost
    choice.card_state.closed: closed
    choice.card_step.issue: issue
    choice.card_step.sign: sign
    choice.card_step.activate: activate
    choice.card_step.lose: lose
    choice.card_step.replace: replace
    choice.card_step.close: close
    choice.trait_state.current: current
    choice.trait_state.ended: ended
    choice.trait_state.coming: coming
    """
}
