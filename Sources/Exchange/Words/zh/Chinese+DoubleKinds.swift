extension Chinese {
  /// Records about records of people.
  static let doubleKindTexts = """
    kind.duplicate_decision: 非同一人认定
    kind.person_merge: 人员合并
    """
}
