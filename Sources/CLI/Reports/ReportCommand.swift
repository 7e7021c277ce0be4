import ArgumentParser
import Records

/// `gonghui report`: figures of periods and unions, and what is behind them.
struct ReportCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: say("help.report"), discussion: say("help.report.examples"),
    subcommands: [
      Growth.self, Leavers.self, Pyramid.self, Cases.self, Funds.self, Rates.self, Gap.self,
      Bridge.self, Results.self, Verify.self,
    ])
}
