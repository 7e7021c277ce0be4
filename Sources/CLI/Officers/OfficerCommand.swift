import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui officer`: who holds which post in which union.
struct OfficerCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: say("help.officer"),
    discussion: say("help.officer.examples"),
    subcommands: [Add.self, Show.self, List.self, Edit.self, End.self, Expiring.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.officer.add"))
    @Option(help: .field("officer", "union")) var union: String?
    @Option(help: .words("help.officer.number", value: "id-number")) var idNumber: String?
    @Option(help: .field("officer", "name")) var name: String?
    @Option(help: .field("officer", "post")) var post: String?
    @Option(help: .field("officer", "from")) var from: String?
    @OptionGroup var fields: OfficerFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let own = given([
        "union": union, "id_number": try idNumber.map { try personal($0) },
        "name": try name.map { try personal($0) }, "post": post, "from": from,
      ])
      let texts = fields.texts.merging(own) { $1 }
      try requireOptions(texts, of: .officer)
      let session = try Session(common, "officer add", writing: writing)
      try session.enter(texts, of: .officer)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.officer.show"))
    @OptionGroup var term: OfficerTerm
    @Option(help: .words("help.officer.from", value: "DATE")) var from: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let from = try from.map { try day($0, of: "--from") }
      let number = try personal(term.number)
      let session = try Session(common, "officer show", reading: reading)
      try session.office.showOfficer(
        number, union: term.union, post: try session.post(term.post), from: from,
        to: try session.output())
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.officer.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "officer list", reading: reading)
      try session.list(.officer, filter, columns: OfficerCommand.columns)
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: say("help.officer.edit"))
    @OptionGroup var term: OfficerTerm
    @Option(help: .words("help.officer.from", value: "DATE")) var from: String?
    @OptionGroup var fields: OfficerFields
    @Option(help: .words("help.option.revision", value: "N")) var revision: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let from = try from.map { try day($0, of: "--from") }
      let number = try personal(term.number)
      let session = try Session(common, "officer edit", writing: writing)
      let values = try session.office.read(fields.texts, of: .officer)
      let post = try session.post(term.post)
      let revision = try revision.map { try CLI.number($0, of: "--revision") }
      try session.tell(.officer) { desk, db in
        try OfficerService(desk).edit(
          number, union: term.union, post: post, from: from, values, revision: revision, in: db)
      }
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: say("help.officer.end"))
    @OptionGroup var term: OfficerTerm
    @Option(help: .label("officer", "to")) var on: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let number = try personal(term.number)
      let session = try Session(common, "officer end", writing: writing)
      let post = try session.post(term.post)
      try session.tell(.officer) { desk, db in
        try OfficerService(desk).end(number, union: term.union, post: post, on: day, in: db)
      }
    }
  }

  struct Expiring: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "expiring", abstract: say("help.officer.expiring"))
    @Option(help: .words("help.officer.months", value: "N")) var months = "6"
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let count = Int(try number(months, of: "--months"))
      let session = try Session(common, "officer expiring", reading: reading)
      try session.list(
        .officersExpiring(withinMonths: count), filter, columns: OfficerCommand.columns)
    }
  }

  /// What a list shows of a term.
  private static let columns = ["name", "union", "post", "employment", "from", "to"]
}

extension Session {
  /// A post typed after `--post`, as its code.
  fileprivate func post(_ text: String?) throws -> String? {
    try office.read(given(["post": text]), of: .officer).text("post")
  }
}
