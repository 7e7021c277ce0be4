import ArgumentParser
import Exchange
import Federation
import Records

extension Import {
  /// What is remembered of the headers of other people's files.
  struct Mappings: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mappings", _superCommandName: "gonghui import",
      abstract: say("help.import.mappings"))
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "import mappings")
      let count = try session.office.headerMappings(to: try session.output())
      Console.note(Speech.words.rows(count))
      session.tellWhere()
    }
  }

  /// Forgets what is remembered under a name.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget", _superCommandName: "gonghui import",
      abstract: say("help.import.forget"))
    @Argument(help: .words("help.argument.mapping", value: "NAME")) var name: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "import forget", writing: writing)
      let handled = try session.office.forgetHeaders(name)
      let figures: Figures = [
        "name": .text(name), "count": .count(handled.result),
        "batch": .count(Int(handled.batch ?? 0)),
      ]
      Console.note(
        say(handled.batch == nil ? "table.import.would_forget" : "table.import.forgot", figures))
    }
  }
}
