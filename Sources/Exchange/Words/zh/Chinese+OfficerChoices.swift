extension Chinese {
  /// Where a term of office stands.
  static let officerChoiceTexts = """
    choice.officer_state.current: 在任
    choice.officer_state.ended: 已卸任
    choice.officer_state.coming: 尚未到任
    """
}
