extension English {
  /// How a missing option is named.
  static let caseUsageTexts = """
    usage.named_option: {option} ({label})
    """
}
