import ArgumentParser
import Exchange
import Federation
import Records

extension ReportCommand {
  /// Joining rates and coverage, with what they are made of.
  struct Rates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rates", abstract: say("help.report.rates"),
      discussion: say("help.report.rates.examples"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try options.run(.rates, reading, common) }
  }

  /// What was reported beside what is recorded.
  struct Gap: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gap", abstract: say("help.report.gap"),
      discussion: say("help.report.gap.examples"))
    @Option(
      help: .words("help.report.gap.figure", value: "FIGURE"),
      completion: .list(MemberSort.allCases.map(\.rawValue)))
    var figure: String?
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report gap", reading: reading)
      var request = try options.request(session)
      request.figure = try choice(figure, of: "--figure") ?? .members
      try session.report(.gap, request)
    }
  }

  /// Why units differ between two trees.
  struct Bridge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bridge", abstract: say("help.report.bridge"),
      discussion: say("help.report.bridge.examples"))
    @Option(help: .words("help.report.bridge.from", value: "DATE")) var fromTree: String
    @Option(help: .words("help.report.bridge.to", value: "DATE")) var toTree: String
    @Option(help: .words("help.report.bridge.on", value: "DATE")) var on: String?
    @Option(help: .words("help.option.under", value: "CODE")) var under: String?
    @Option(
      help: .words("help.option.level", value: "LEVEL"),
      completion: .list(UnionLevel.allCases.map(\.rawValue)))
    var level: String?
    @Flag(help: .words("help.report.bridge.rows")) var rows = false
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "report bridge", reading: reading)
      var request = ReportRequest()
      request.hidesStep = true
      request.fromTree = try day(fromTree, of: "--from-tree")
      request.treeOn = try day(toTree, of: "--to-tree")
      request.to = try on.map { try day($0, of: "--on") } ?? request.treeOn
      request.under = under
      request.level = try level.flatMap { try session.choice($0, "level", of: .union) }
      request.listsRows = rows
      try session.report(.bridge, request)
    }
  }
}
