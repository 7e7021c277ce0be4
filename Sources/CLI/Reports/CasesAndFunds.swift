import ArgumentParser
import Exchange

extension ReportCommand {
  /// Needy households' files: opened, closed, aided.
  struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.report.cases"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report cases", reading: reading)
      try session.office.caseReport(try options.request(session), to: try session.output())
      session.tellWhere()
    }
  }

  /// Contributions and what each level gets of them.
  struct Funds: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.report.funds"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report funds", reading: reading)
      try session.office.fundReport(try options.request(session), to: try session.output())
      session.tellWhere()
    }
  }
}
