import Exchange
import Federation
import Records

/// An error as the user or a script reads it.
struct Failure {
  private(set) var status: Ending
  /// What sort of thing is wrong: `rule`, `value`, `not_found`, … as in `Problem.Kind`.
  let kind: String
  /// The stable dotted name.
  let name: String
  private(set) var message: String
  let figures: Figures
  /// Where the rule comes from that forbids it.
  var citation: String?
  /// Lines below the message that say how the command is used, or on what ground.
  var hint = ""
  /// The batch that is written all the same.
  var batch: Int64?

  init(_ error: any Error, words: Words) {
    switch Problem.explaining(error) {
    case let untold as Untold:
      self.init(untold.cause, words: words)
      batch = untold.batch
      // Not 1 to 6, which all say that nothing was written. The work is done and something is left
      // to look at: that is what 3 says.
      status = .findings
    case _ where Interruption.isCause(of: error):
      self.init(status: .interrupted, kind: "interrupted", problem: "interrupted", words: words)
    case let error as FieldProblems: self.init(error.problems, words)
    case let error as Problems: self.init(all: error.all, words)

    case let problem as Problem:
      self.init(problem, words)
    case let violation as RuleViolation:
      let finding = violation.finding
      self.init(
        status: .refused, kind: "rule", name: finding.rule.rawValue,
        message: words.say(finding),
        figures: finding.figures)
      citation = words.say(finding.citation)
      hint =
        citation.map { "  " + words.say("usage.citation", figures: ["citation": .text($0)]) } ?? ""
    case let error as ValueError:
      self.init(
        status: .refused, kind: Problem.Kind.value.rawValue, name: error.reason,
        message: words.say(error), figures: error.figures)
    default:
      // The error's own text may hold values or SQL, which are not for the user: only its type.
      self.init(
        status: .refused, kind: "internal", problem: "unexpected",
        figures: ["type": .text("\(type(of: error))")], words: words)
    }
  }

  private init(
    status: Ending, kind: String, problem name: String, figures: Figures = [:], words: Words
  ) {
    self.init(
      status: status, kind: kind, name: name,
      message: words.say("problem.\(name)", figures: figures), figures: figures)
  }

  private init(
    status: Ending, kind: String, name: String, message: String, figures: Figures
  ) {
    self.status = status
    self.kind = kind
    self.name = name
    self.message = message
    self.figures = figures
  }

  /// Every value that was not accepted, each with its field, in one message.
  private init(_ problems: [FieldProblem], _ words: Words) {
    let lines = problems.map { problem in
      words.say(
        problem.value.isEmpty ? "problem.value.missing" : "problem.value.refused",
        figures: [
          "field": .text(words.label(problem.field, of: problem.kind)),
          "value": .text(problem.shownValue), "reason": .text(words.say(problem.shownReason)),
        ])
    }
    self.init(
      status: .refused, kind: Problem.Kind.value.rawValue,
      name: problems.first?.reason.reason ?? "value", message: lines.joined(separator: "\n"),
      figures: problems.first?.reason.figures ?? [:])
  }

  /// Several faults of one form: the first decides what sort of thing is wrong.
  private init(all problems: [Problem], _ words: Words) {
    let first = problems[0]
    self.init(first, words)
    message = problems.map { words.say($0) }.joined(separator: "\n")
  }

  private init(_ problem: Problem, _ words: Words) {
    self.init(
      status: Ending(problem.kind), kind: problem.kind.rawValue, name: problem.name,
      message: words.say(problem), figures: problem.figures)
    let path: String? =
      if case .text(let path)? = problem.figures["path"] {
        path
      } else {
        Rendering.pathForHelp(Speech.invocation)
      }
    if problem.kind == .usage, let path {
      hint = "  " + words.say("usage.see_more", figures: ["command": .text("\(path) --help")])
    }
  }

  /// The message with its heading and hint, as printed for people.
  func text(_ words: Words) -> String {
    let head = words.say("usage.error", figures: ["message": .text(message)])
    let told = hint.isEmpty ? head : head + "\n" + hint
    guard let batch else { return told }
    return told + "\n" + words.say("usage.written_untold", figures: ["batch": .count(Int(batch))])
  }
}

extension Ending {
  /// The exit status of a problem of that kind.
  init(_ kind: Problem.Kind) {
    self =
      switch kind {
      case .value, .notFound, .file: .refused
      case .conflict: .conflict
      case .permission: .notPermitted
      case .integrity: .integrity
      case .usage: .usage
      }
  }
}
