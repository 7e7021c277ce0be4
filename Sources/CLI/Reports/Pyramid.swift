import ArgumentParser
import Domain
import Exchange

extension ReportCommand {
  /// Active members by age and gender.
  struct Pyramid: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("help.report.pyramid"), discussion: say("help.report.pyramid.examples"))
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
      let day = try treeOn.map { try CLI.day($0, of: "--tree-on") }
      let count = try session.office.pyramid(
        under: under, trait: code, treeOn: day, listsRows: rows, to: try session.output())
      Console.note(say("table.pyramid.members", ["count": .count(count)]))
      session.tellWhere()
    }
  }
}
