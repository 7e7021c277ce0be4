import ArgumentParser
import Exchange
import Federation
import Records

extension ReportCommand {
  /// Who left, or how many, by what.
  struct Leavers: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leavers", abstract: say("help.report.leavers"),
      discussion: say("help.report.leavers.examples"))
    @Option(help: .words("help.option.from", value: "DATE")) var from: String?
    @Option(help: .words("help.option.to", value: "DATE")) var to: String?
    @Option(
      help: .words("help.report.leavers.by", value: "KEY"),
      completion: .list(LeaversReport.Key.allCases.map(\.rawValue)))
    var by: String?
    @Option(help: .words("help.option.under", value: "CODE")) var under: String?
    @Option(
      help: .words("help.option.level", value: "LEVEL"),
      completion: .list(UnionLevel.allCases.map(\.rawValue)))
    var level: String?
    @Option(help: .words("help.option.tree_on", value: "DATE")) var treeOn: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report leavers", reading: reading)
      var request = ReportRequest()
      request.from = try from.map { try day($0, of: "--from") }
      request.to = try to.map { try day($0, of: "--to") }
      request.under = under
      request.level = try level.flatMap { try session.choice($0, "level", of: .union) }
      request.treeOn = try treeOn.map { try day($0, of: "--tree-on") }
      request.countedBy = try choice(by, of: "--by")
      request.step = request.countedBy?.step ?? .year
      request.hidesStep = true
      try session.report(.leavers, request)
    }
  }
}
