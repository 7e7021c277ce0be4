import ArgumentParser
import Exchange
import Records

extension ReportCommand {
  /// How members came and went.
  struct Growth: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "growth", abstract: say("help.report.growth"),
      discussion: say("help.report.growth.examples"))
    @OptionGroup var options: ReportOptions
    @OptionGroup(title: say("usage.growth_options")) var growth: GrowthOptions
    @Option(help: .words("help.option.chart", value: "FILE.svg"), completion: .file())
    var chart: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Output.check(chart)
      let session = try Session(common, "report growth", reading: reading)
      var request = try options.request(session)
      try growth.narrow(&request, session)
      try session.report(.growth, request, chart: chart)
    }
  }
}
