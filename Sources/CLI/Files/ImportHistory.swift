import ArgumentParser
import Exchange
import Federation
import Records

extension Import {
  /// Which files were imported, when and by whom, and what became of their rows.
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", _superCommandName: "gonghui import",
      abstract: say("help.import.history"))
    @Option(help: .words("help.option.limit", value: "N")) var limit: String?
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "import history")
      let count = try session.office.importHistory(
        limit: try limit.map { Int(try number($0, of: "--limit")) } ?? 50,
        to: try session.output())
      Console.note(Speech.words.rows(count))
      session.tellWhere()
    }
  }
}
