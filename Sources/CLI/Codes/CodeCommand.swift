import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui code`: the choices that the office extends.
struct CodeCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: say("help.code"), discussion: say("help.code.examples"),
    subcommands: [List.self, Add.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.code.list"))
    @Argument(help: .words("help.code.only", value: "LIST")) var list: String?
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "code list", reading: reading)
      if let list {
        try session.office.read { db in try CodeService.requireList(list, in: db) }
      }
      try session.list(.code, filter) { $0.key = list }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.code.add"))
    @Argument(help: .words("help.code.to", value: "LIST")) var list: String
    @Option(help: .words("help.code.code", value: "CODE")) var code: String
    @Option(help: .label("code", "zh")) var zh: String
    @Option(help: .label("code", "en")) var en: String
    @Option(help: .field("code", "from")) var from: String?
    @Option(help: .field("code", "to")) var to: String?
    @Option(help: .field("code", "source")) var source: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "code add", writing: writing)
      let texts = given([
        "list": list, "code": code, "zh": zh, "en": en, "from": from, "to": to,
        "source": source,
      ])
      let values = try session.office.read(texts, of: .code)
      try session.tell(.code) { desk, db in
        try CodeService(desk).enter(values, .add, in: db)
      }
    }
  }
}
