import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui honour`: the honours people were given.
struct HonourCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "honour", abstract: say("help.honour"), discussion: say("help.honour.examples"),
    subcommands: [Add.self, Show.self, List.self, Edit.self, Remove.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.honour.add"))
    @Option(help: .words("help.honour.number", value: "N")) var idNumber: String?
    @OptionGroup var fields: HonourFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try idNumber.map { try personal($0) }
      let texts = fields.texts.merging(given(["id_number": number])) { $1 }
      try requireOptions(texts, of: .honour)
      let session = try Session(common, "honour add", writing: writing)
      let values = try session.office.read(fields.texts, of: .honour)
      try session.tell(.honourRoll) { desk, db in
        var row = values
        row["id_number"] = .text(try db.person(number: number ?? "").idNumber)
        return try HonourService(desk).enter(row, .add, in: db)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.honour.show"))
    @Argument(help: .words("help.honour.honour", value: "NUMBER")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "honour show", reading: reading)
      let id = try session.office.read { db in try db.honour(number: number).id.rawValue }
      try session.show(.honourRoll, id: id)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.honour.list"))
    @Option(help: .words("help.honour.level", value: "LEVEL")) var level: String?
    @Option(help: .words("help.honour.year", value: "YEAR")) var year: String?
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let year = try year.map { try number($0, of: "--year") }
      let session = try Session(common, "honour list", reading: reading)
      let level = try session.office.read(given(["level": level]), of: .honour).text("level")
      try session.list(.honourRoll, filter) { filter in
        filter.values["level"] = level.map { .text($0) }
        filter.values["year"] = year.map { .integer($0) }
      }
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: say("help.honour.edit"))
    @Argument(help: .words("help.honour.honour", value: "NUMBER")) var number: String
    @OptionGroup var fields: HonourFields
    @Option(help: .words("help.option.revision", value: "N")) var revision: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "honour edit", writing: writing)
      let values = try session.office.read(fields.texts, of: .honour)
      let revision = try revision.map { try CLI.number($0, of: "--revision") }
      try session.tell(.honourRoll) { desk, db in
        try HonourService(desk).edit(number, values, revision: revision, in: db)
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: say("help.honour.remove"))
    @Argument(help: .words("help.honour.honour", value: "NUMBER")) var number: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "honour remove", writing: writing)
      // It is gone once it is told: the batch's number leads back to it.
      try session.tell(.honourRoll) { _, _, _ in
      } doing: { desk, db in
        try HonourService(desk).remove(number, in: db)
      }
    }
  }
}
