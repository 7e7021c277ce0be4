extension Chinese {
  /// Why an honour, a trait or a service card was not found or written.
  static let cardProblemTexts = """
    problem.trait.none: {name}没有“{trait}”这一职工类别。请用 gonghui person trait list 查看。
    problem.trait.ends_before_it_begins: {name}的“{trait}”自 {from} 起，不能在 {to} 终止。请改用之后的日期，或核对那一段。
    """
}
