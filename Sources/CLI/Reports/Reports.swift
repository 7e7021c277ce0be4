import ArgumentParser
import Exchange
import Records

extension ReportCommand {
  /// Needy households' files: opened, closed, aided.
  struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cases", abstract: say("help.report.cases"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try options.run(.cases, reading, common) }
  }

  /// Contributions and what each level gets of them.
  struct Funds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "funds", abstract: say("help.report.funds"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try options.run(.funds, reading, common) }
  }

  /// What the article says was reached, beside the records.
  struct Results: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "results", abstract: say("help.report.results"))
    @OptionGroup var options: ReportOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try options.run(.results, reading, common) }
  }
}
