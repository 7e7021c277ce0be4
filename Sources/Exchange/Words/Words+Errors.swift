package import Domain

extension Words {
  /// What is wrong, then what would be right, as the user reads it.
  package func say(_ problem: Problem) -> String {
    say("problem.\(problem.name)", figures: problem.figures)
  }

  /// Why a text is no value of its type, with what would be accepted where that is certain.
  package func say(_ error: ValueError) -> String {
    let reason = say("value.\(error.reason)", figures: error.figures)
    guard let suggestion = error.suggestion else { return reason }
    return say(
      "value.with_suggestion",
      figures: ["reason": .text(reason), "suggestion": .text(suggestion)])
  }

  /// What a rule found: the figures, then what would be right.
  package func say(_ finding: Finding) -> String {
    say("rule.\(finding.rule.rawValue)", figures: finding.figures)
  }

  /// Where a rule comes from, in one line: document, article, quoted words, and whether nobody has
  /// compared them with the original. `nil` when the rule names no source.
  package func say(_ citation: Citation) -> String? {
    let parts = [citation.document, citation.article, citation.quote].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let source = parts.joined(separator: " ")
    if citation.isVerified { return source }
    return say("usage.unverified", figures: ["citation": .text(source)])
  }
}
