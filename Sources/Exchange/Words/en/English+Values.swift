extension English {
  /// Why a text is no value of its type.
  static let valueTexts = """
    value.with_suggestion: {reason} Accepted would be: {suggestion}
    value.missing: It must not be empty.
    value.unknown_code: The list has no '{code}'.
    """
}
