extension English {
  /// What the verbs of honours, traits, service cards and their reports do, with examples to copy.
  static let cardHelpTexts = """
    help.honour: Honours, such as model worker: enter, look up, correct.
    """
}
