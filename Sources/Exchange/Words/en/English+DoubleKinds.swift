extension English {
  /// Records about records of people.
  static let doubleKindTexts = """
    kind.duplicate_decision: decision of two people
    kind.person_merge: merge of people
    """
}
