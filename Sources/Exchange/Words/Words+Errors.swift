import Federation
package import Records

extension Words {
  /// What is wrong, then what would be right, as the user reads it.
  package func say(_ problem: Problem) -> String {
    if let text = problem.text?.said(in: language) {
      guard let reason = problem.reason else { return text }
      return language == .zh ? "\(text)不对：\(say(reason))" : "\(text): \(say(reason))"
    }
    return legacy(problem)
  }

  private func legacy(_ problem: Problem) -> String {
    say("problem.\(problem.name)", figures: problem.figures)
  }

  /// Why a text is no value of its type, with what would be accepted where that is certain.
  package func say(_ error: ValueError, withSuggestion: Bool = true) -> String {
    let reason =
      error.sentence?.said(in: language)
      ?? say("value.\(error.reason)", figures: error.figures)
    guard withSuggestion, let suggestion = error.suggestion else { return reason }
    return Text(
      en: "\(reason) Accepted would be: \(suggestion)", zh: "\(reason)应为：\(suggestion)"
    ).said(in: language)
  }

  /// What a rule found: the figures, then what would be right.
  package func say(_ finding: Finding) -> String {
    if let text = finding.text { return text.said(in: language) }
    let variant = finding.variant.map { ".\($0)" } ?? ""
    return say("rule.\(finding.rule.rawValue)\(variant)", figures: finding.figures)
  }

  /// What a rule found, and its ground (依据) behind it.
  package func sayWithCitation(_ finding: Finding) -> String {
    guard let citation = say(finding.citation) else { return say(finding) }
    return say(finding) + " " + say("usage.citation", figures: ["citation": .text(citation)])
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
