import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui member card`: members' service cards, from issue to closing.
struct CardCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "card", abstract: say("help.member.card"),
    discussion: say("help.member.card.examples"),
    subcommands: [
      Issue.self, Sign.self, Activate.self, Lose.self, Replace.self, Close.self, Show.self,
      List.self, CardBatchCommand.self,
    ])

  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "issue", abstract: say("help.member.card.issue"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @OptionGroup var fields: CardFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "member card issue", writing: writing)
      let values = try session.office.read(try fields.texts(), of: .card)
      try session.tell(.cardList) { desk, db in
        try CardService(desk).issue(number, values, in: db)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.member.card.show"))
    @Argument(help: .words("help.member.card.card", value: "N")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "member card show", reading: reading)
      let id = try session.office.read { db in try db.card(meant: number).card.id.rawValue }
      try session.show(.cardList, id: id)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.member.card.list"))
    @Argument(help: .words("help.member.card.of", value: "N")) var number: String?
    @Option(help: .words("help.member.card.in_batch", value: "BATCH")) var batch: String?
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try number.map { try personal($0) }
      let session = try Session(common, "member card list", reading: reading)
      try session.list(
        .cardList, filter,
        columns: ["name", "union", "card_number", "state", "issued_on", "closed_on"]
      ) { filter in
        if let number { filter.person = try session.office.personIDNumber(number) }
        filter.values["batch"] = batch.map { .text($0) }
      }
    }
  }
}
