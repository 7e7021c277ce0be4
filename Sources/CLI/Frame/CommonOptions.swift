import ArgumentParser
import Domain
import Exchange

/// The options of every command. Texts as typed; they are parsed when the command runs, so that a
/// wrong value is answered in the user's language.
struct CommonOptions: ParsableArguments {
  @Option(help: .words("help.option.db", value: "FILE"), completion: .file())
  var db: String?

  @Option(help: .words("help.option.actor", value: "NAME"))
  var actor: String?

  @Option(help: .words("help.option.reason", value: "TEXT"))
  var reason: String?

  @Option(help: .words("help.option.lang", value: "zh|en"), completion: .list(["zh", "en"]))
  var lang: String?

  @Option(
    help: .words("help.option.format", value: "FORMAT"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    name: [.short, .long], help: .words("help.option.output", value: "FILE"), completion: .file())
  var output: String?

  @Flag(help: .words("help.option.no_input"))
  var noInput = false

  @Flag(help: .words("help.option.quiet"))
  var quiet = false

  @Flag(help: .words("help.option.no_color"))
  var noColor = false
}

extension CommonOptions {
  /// The form of the data asked for; `table` when none is.
  var outputFormat: OutputFormat {
    get throws { try choice(format, of: "--format") ?? .table }
  }

  /// How many arguments an option of this group takes up when `word` begins one; `nil` when it
  /// does not.
  static func length(of word: String) -> Int? {
    if ["--no-input", "--quiet", "--no-color"].contains(word) { return 1 }
    let valued = ["--db", "--actor", "--reason", "--lang", "--format", "--output", "-o"]
    if valued.contains(word) { return 2 }
    return valued.contains { word.hasPrefix($0 + "=") } ? 1 : nil
  }
}

/// One of the words of a choice typed after an option; throws `value.choice` naming them all.
func choice<Choice: CaseIterable & RawRepresentable<String>>(
  _ text: String?, of option: String
) throws -> Choice? {
  guard let text else { return nil }
  if let value = Choice(rawValue: text) { return value }
  let words = Choice.allCases.map(\.rawValue).joined(separator: say("usage.list"))
  throw Problem(
    .value, "value.choice",
    ["field": .text(option), "value": .text(text), "choices": .text(words)])
}
