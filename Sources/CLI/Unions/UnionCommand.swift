import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui union`: unions and the tree they stand in.
struct UnionCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "union", abstract: say("help.union"), discussion: say("help.union.examples"),
    subcommands: [
      Add.self, Show.self, List.self, Edit.self, Tree.self, Move.self, Rename.self, Convert.self,
      Merge.self, Split.self, Dissolve.self, History.self, CoverageCommand.self, Figure.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.union.add"))
    @Option(help: .label("union", "code")) var code: String
    @OptionGroup var fields: UnionFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = fields.texts.merging(["code": code]) { $1 }
      try requireOptions(texts, of: .union)
      let session = try Session(common, "union add", writing: writing)
      try session.enter(texts, of: .union)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.union.show"))
    @Argument(help: .label("union", "code")) var code: String
    @Flag(help: .words("help.option.history")) var history = false
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "union show", reading: reading)
      guard history else { return try session.show(.union, code) }
      try session.office.log(kind: "union", key: code, to: try session.output())
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.union.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "union list", reading: reading).list(
        .union, filter, columns: ["code", "name", "level", "kind", "parent", "division"])
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: say("help.union.edit"))
    @Argument(help: .label("union", "code")) var code: String
    @OptionGroup var fields: UnionFields
    @Option(help: .words("help.option.revision", value: "N")) var revision: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "union edit", writing: writing)
      let values = try session.office.read(fields.texts, of: .union)
      let revision = try revision.map { try number($0, of: "--revision") }
      try session.tell(.union) { desk, db in
        try UnionService(desk).edit(code, values, revision: revision, in: db)
      }
    }
  }
}
