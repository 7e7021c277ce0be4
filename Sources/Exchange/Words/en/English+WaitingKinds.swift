extension English {
  /// What the records of those who wait are called.
  static let waitingKindTexts = """
    kind.application: application
    kind.proposal: proposed transfer
    kind.waiting: waiting matter
    """
}
