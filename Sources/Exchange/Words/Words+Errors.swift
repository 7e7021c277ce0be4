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
}
