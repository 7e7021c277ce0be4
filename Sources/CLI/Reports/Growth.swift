import ArgumentParser
import Exchange

extension ReportCommand {
  /// How members came and went.
  struct Growth: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.report.growth"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report growth", reading: reading)
      let request = try options.request(session)
      for note in try session.office.growth(request, to: try session.output()) {
        Console.note(note)
      }
      session.tellWhere()
    }
  }
}
