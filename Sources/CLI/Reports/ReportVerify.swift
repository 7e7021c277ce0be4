import ArgumentParser
import Exchange
import Records

extension ReportCommand {
  /// Whether a report's file is as it was made, and whether today's records still say so.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: say("help.report.verify"),
      discussion: say("help.report.verify.examples"))
    @Argument(help: .words("help.report.verify.file", value: "FILE"), completion: .file())
    var file: String
    @Flag(help: .words("help.option.reveal")) var reveal = false
    @Option(help: .words("help.report.verify.known_at", value: "BATCH")) var knownAt: String?
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      var settings = try Session.settings(common.plain, "report verify")
      settings.isRevealed = reveal
      settings.knownAt = try knownAt.map { try number($0, of: "--known-at") }
      let session = try Session(common, settings)
      let verdict = try session.office.verify(reportAt: file)
      for line in try session.office.write(verdict, to: try session.output()) { Console.note(line) }
      switch verdict.outcome {
      case .same: return
      case .restated: throw Ending.findings
      case .altered: throw Answered(.integrity, "report.altered", ["path": .text(file)])
      }
    }
  }
}
