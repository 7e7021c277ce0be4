import ArgumentParser
import Federation
import Records

/// `gonghui completions SHELL`: the completion script of one shell, for its startup files.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: say("help.completions"),
    discussion: say("help.completions.examples"))

  @Argument(
    help: .words("help.completions.shell", value: "SHELL"),
    completion: .list(CompletionShell.allCases.map(\.rawValue)))
  var shell: String

  @OptionGroup(title: say("usage.common_options"))
  var common: CommonOptions

  func run() throws {
    guard let known = CompletionShell(rawValue: shell) else {
      let words = CompletionShell.allCases.map(\.rawValue).joined(separator: say("usage.list"))
      throw Problem(
        .value, "value.choice",
        ["field": .text("SHELL"), "value": .text(shell), "choices": .text(words)])
    }
    let script = ParserWords(Speech.words).script(Gonghui.completionScript(for: known))
    guard Speech.invocation.wantsJSON else { return try Console.data(script + "\n") }
    try Console.data(
      "{\"shell\":\(known.rawValue.quotedAsJSON),\"script\":\(script.quotedAsJSON)}\n")
  }
}
