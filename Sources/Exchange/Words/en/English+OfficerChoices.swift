extension English {
  /// Where a term of office stands.
  static let officerChoiceTexts = """
    choice.officer_state.current: current
    choice.officer_state.ended: ended
    choice.officer_state.coming: not yet begun
    """
}
