import ArgumentParser
import Exchange
import Federation
import Glibc
import Records

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
  /// The same without the parser.
  var plain: Common {
    Common(
      db: db, actor: actor, reason: reason, format: format, output: output, quiet: quiet,
      noColor: noColor)
  }

  var outputFormat: OutputFormat {
    get throws { try plain.outputFormat }
  }
}
