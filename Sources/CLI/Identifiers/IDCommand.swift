import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui id`: questions about one number, or a column of them.
struct IDCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "id", abstract: say("help.id"), discussion: say("help.id.examples"),
    subcommands: [Check.self, Doctor.self])

  /// What a number is, whether it is right, and why not. Works without a database.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: say("help.id.check"))
    @Argument(help: .words("help.id.number", value: "N")) var number: String
    @Option(
      name: .customLong("as"), help: .words("help.id.as", value: "resident|credit|card"),
      completion: .list(NumberSort.allCases.map(\.rawValue)))
    var sort: String?
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let sort: NumberSort? = try choice(sort, of: "--as")
      let output = try Output(path: common.output, form: try common.outputFormat.rawValue)
      let office = try? Office(
        path: try common.databasePath, try Session.settings(common, "id check"))
      let isRight = try IdentifierOutput(Speech.words, office).write(
        try personal(number), as: sort, today: try today(), to: output)
      if !isRight { throw Answered(.value, "id.wrong") }
    }
  }
}
