import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui rule`: the dated rows of the rules, and whether the file keeps them.
struct RuleCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: say("help.rule"), discussion: say("help.rule.examples"),
    subcommands: [List.self, Show.self, Add.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.rule.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "rule list", reading: reading).list(
        .rule, filter, columns: ["name", "from", "to", "severity", "parameters", "document"])
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.rule.show"))
    @Argument(help: .words("help.rule.name", value: "NAME")) var name: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "rule show", reading: reading)
      try session.office.showRule(name, to: try session.output())
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.rule.add"))
    @Argument(help: .words("help.rule.name", value: "NAME")) var name: String
    @Option(help: .words("help.rule.from", value: "DATE")) var from: String
    @Option(help: .field("rule", "severity")) var severity: String?
    @Option(help: .words("help.rule.parameters", value: "NAME=VALUE")) var parameters: String?
    @Option(help: .field("rule", "document")) var document: String?
    @Option(help: .field("rule", "article")) var article: String?
    @Option(help: .field("rule", "quote")) var quote: String?
    @Flag(help: .words("help.rule.verified")) var verified = false
    @Option(help: .field("rule", "note")) var note: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "rule add", writing: writing)
      let texts = given([
        "name": name, "from": from, "severity": severity, "parameters": parameters,
        "document": document, "article": article, "quote": quote, "note": note,
        "verified": verified ? "yes" : nil,
      ])
      let values = try session.office.read(texts, of: .rule)
      try session.tell(.rule) { desk, db in try RuleService(desk).add(values, in: db) }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: say("help.rule.check"))
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try Session(common, "rule check").check(.everything) }
  }
}
