import ArgumentParser
import Exchange
import Federation
import Records

extension ReportCommand {
  /// Active members by age and gender.
  struct Pyramid: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pyramid", abstract: say("help.report.pyramid"),
      discussion: say("help.report.pyramid.examples"))
    @Option(help: .words("help.option.under", value: "CODE")) var under: String?
    @Option(help: .words("help.member.list.trait", value: "TRAIT")) var trait: String?
    @Option(help: .words("help.option.tree_on", value: "DATE")) var treeOn: String?
    @Flag(help: .words("help.option.rows")) var rows = false
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report pyramid", reading: reading)
      let code = try trait.flatMap {
        try session.office.read(["trait": $0], of: .trait).text("trait")
      }
      var request = ReportRequest()
      request.under = under
      request.trait = code
      request.treeOn = try treeOn.map { try day($0, of: "--tree-on") }
      request.listsRows = rows
      request.hidesStep = true
      try session.report(.pyramid, request)
    }
  }
}
