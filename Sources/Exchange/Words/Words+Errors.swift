package import Domain

extension Words {
  /// What is wrong, then what would be right, as the user reads it.
  package func say(_ problem: Problem) -> String {
    say("problem.\(problem.name)", figures: problem.figures)
  }

  /// Why a text is no value of its type, with what would be accepted where that is certain.
  package func say(_ error: ValueError, withSuggestion: Bool = true) -> String {
    let reason = say("value.\(error.reason)", figures: error.figures)
    guard withSuggestion, let suggestion = error.suggestion else { return reason }
    return say(
      "value.with_suggestion",
      figures: ["reason": .text(reason), "suggestion": .text(suggestion)])
  }

  /// What a rule found, with the figures it used, then its ground (依据).
  package func say(_ finding: Finding) -> String {
    let message = say("rule.\(finding.rule.rawValue)", figures: finding.figures)
    return message + "\n" + say(finding.citation)
  }

  /// Where a rule comes from, since when it holds, and whether somebody compared the original.
  package func say(_ citation: Citation) -> String {
    var figures: Figures = [
      "document": .text(citation.document ?? self["rule.citation.house"]),
      "article": .text(citation.article.map { " " + $0 } ?? ""),
      "quote": .text(citation.quote.map { say("rule.citation.quote", figures: ["text": .text($0)]) } ?? ""),
      "verified": .text(citation.isVerified ? "" : self["rule.citation.unverified"]),
    ]
    if citation.from == .first { return say("rule.citation.always", figures: figures) }
    figures["from"] = .day(citation.from)
    return say("rule.citation", figures: figures)
  }
}
