import ArgumentParser
import Exchange
import Federation
import Records

extension MemberCommand {
  /// The people of a list join a union together (集体入会).
  struct Join: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "join", abstract: say("help.member.join"),
      discussion: say("help.member.join.examples"))
    @Argument(help: .words("help.argument.file", value: "FILE"), completion: .file())
    var file: String
    @Option(help: .words("help.member.join.union", value: "CODE")) var union: String
    @Option(help: .words("help.member.join.on", value: "DATE")) var on: String
    @Option(help: .field("application", "campaign")) var campaign: String?
    @OptionGroup var options: ImportOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try CLI.day(on, of: "--on")
      try options.check(file)
      let session = try Session(common, "member join", writing: writing)
      let list = JoiningList(
        union: try session.office.unionCode(union), on: day, campaign: campaign)
      try options.run(FileImport(session.office, list), file, session)
    }
  }
}
