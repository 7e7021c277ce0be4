extension English {
  /// Why a value of any field is refused.
  static let fieldValueTexts = """
    value.choice.unknown: it is not one of the choices. Choose one of: {choices}.
    value.integer.format: it must be a whole number, 0 or more.
    value.money.negative: an amount cannot be negative.
    value.text.nul: it holds an invisible NUL character. Type it again.
    value.text.too_long: it has {count} characters; {limit} at most.
    value.text.control: it holds an invisible control character, {code}. Type it again.
    """
}
