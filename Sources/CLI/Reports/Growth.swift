import ArgumentParser
import Domain
import Exchange

extension ReportCommand {
  /// How members came and went.
  struct Growth: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("help.report.growth"), discussion: say("help.report.growth.examples"))
    @OptionGroup var options: ReportOptions
    @OptionGroup(title: say("usage.growth_options")) var growth: GrowthOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report growth", reading: reading)
      var request = try options.request(session)
      let listing = try growth.listing(session)
      // A figure that is named is one that somebody wants to see opened.
      if listing.figure != nil { request.listsRows = true }
      for note in try session.office.growth(request, listing, to: try session.output()) {
        Console.note(note)
      }
      session.tellWhere()
    }
  }
}
