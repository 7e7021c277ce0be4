extension Chinese {
  /// What the verbs of honours, traits, service cards and their reports do, with examples to copy.
  static let cardHelpTexts = """
    help.honour: 荣誉：劳模等，登记、查询和更正。
    """
}
