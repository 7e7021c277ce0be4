import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui person trait`: what kind of worker somebody is, from when until when.
struct TraitCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "trait", abstract: say("help.person.trait"),
    discussion: say("help.person.trait.examples"),
    subcommands: [Add.self, End.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.person.trait.add"))
    @Argument(help: .words("help.argument.person", value: "N")) var number: String
    @Option(help: .label("trait", "trait")) var trait: String
    @Option(help: .label("trait", "from")) var from: String
    @Option(help: .field("trait", "to")) var to: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "person trait add", writing: writing)
      let values = try session.office.read(
        given(["trait": trait, "from": from, "to": to]), of: .trait)
      try session.tell(.traitList) { desk, db in
        var row = values
        row["id_number"] = .text(try db.person(number: number).idNumber)
        return try TraitService(desk).enter(row, .add, in: db)
      }
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: say("help.person.trait.end"))
    @Argument(help: .words("help.argument.person", value: "N")) var number: String
    @Option(help: .label("trait", "trait")) var trait: String
    @Option(help: .label("trait", "to")) var on: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let number = try personal(number)
      let session = try Session(common, "person trait end", writing: writing)
      let code = try session.office.read(["trait": trait], of: .trait).text("trait") ?? trait
      try session.tell(.traitList) { desk, db in
        try TraitService(desk).end(code, of: number, on: day, in: db)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.person.trait.list"))
    @Argument(help: .words("help.person.trait.of", value: "N")) var number: String?
    @Option(help: .words("help.member.list.trait", value: "TRAIT")) var trait: String?
    @Flag(help: .words("help.person.trait.all")) var all = false
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try number.map { try personal($0) }
      let session = try Session(common, "person trait list", reading: reading)
      try session.list(
        .traitList, filter, columns: ["id_number", "name", "trait", "from", "to", "state"]
      ) { filter in
        if !all, filter.status == nil { filter.status = TraitState.current.rawValue }
        if let number { filter.person = try session.office.personIDNumber(number) }
        guard let trait else { return }
        let code = try session.office.read(["trait": trait], of: .trait).text("trait")
        filter.values["trait"] = .text(code ?? trait)
      }
    }
  }
}
