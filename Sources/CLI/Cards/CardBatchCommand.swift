import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui member card batch`: cards that a union opens with a bank together.
struct CardBatchCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: say("help.member.card.batch"),
    discussion: say("help.member.card.batch.examples"),
    subcommands: [Add.self, Show.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.member.card.batch.add"))
    @Option(help: .field("card_batch", "number")) var number: String?
    @Option(help: .field("card_batch", "union")) var union: String?
    @Option(help: .field("card_batch", "bank")) var bank: String?
    @Option(help: .field("card_batch", "opened_on")) var on: String?
    @Option(help: .field("card_batch", "note")) var note: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = given([
        "number": number, "union": union, "bank": bank, "opened_on": on, "note": note,
      ])
      try requireOptions(texts, of: .cardBatch, spelled: ["opened_on": "on"])
      let session = try Session(common, "member card batch add", writing: writing)
      try session.enter(texts, of: .cardBatch)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.member.card.batch.show"))
    @Argument(help: .label("card_batch", "number")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "member card batch show", reading: reading)
      try session.show(.cardBatch, number)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.member.card.batch.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "member card batch list", reading: reading)
      try session.list(.cardBatch, filter)
    }
  }
}
