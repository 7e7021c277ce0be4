import ArgumentParser
import Exchange
import Federation
import Records

/// What is said of each step of a card: whose or which, on which day.
struct CardStepOptions: ParsableArguments {
  @Argument(help: .words("help.member.card.card", value: "N")) var number: String
  @Option(help: .words("help.option.on", value: "DATE")) var on: String
  @OptionGroup var writing: WriteOptions

  /// Takes the step as one batch and tells it.
  func take(_ step: CardStep, _ common: CommonOptions, because why: String? = nil) throws {
    let day = try day(on, of: "--on")
    let number = try personal(number)
    let session = try Session(common, "member card \(step.rawValue)", writing: writing)
    try session.tell(.cardList) { desk, db in
      try CardService(desk).take(step, number, on: day, because: why, in: db)
    }
  }
}

/// What can be said of a card that is made out.
struct CardFields: ParsableArguments {
  @Option(help: .words("help.member.card.number", value: "CARD")) var card: String
  @Option(help: .words("help.member.card.in_batch", value: "BATCH")) var batch: String?
  @Option(help: .label("card", "issued_on")) var on: String
  @Option(help: .field("card", "note")) var note: String?

  /// By column name; what was not given is absent.
  func texts() throws -> [String: String] {
    given([
      "card_number": try personal(card), "batch": batch, "issued_on": on, "note": note,
    ])
  }
}

extension CardCommand {
  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign", abstract: say("help.member.card.sign"))
    @OptionGroup var step: CardStepOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try step.take(.sign, common) }
  }

  struct Activate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "activate", abstract: say("help.member.card.activate"))
    @OptionGroup var step: CardStepOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try step.take(.activate, common) }
  }

  struct Lose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lose", abstract: say("help.member.card.lose"))
    @OptionGroup var step: CardStepOptions
    @Option(help: .field("card", "reason")) var why: String?
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try step.take(.lose, common, because: why) }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: say("help.member.card.close"))
    @OptionGroup var step: CardStepOptions
    @Option(help: .field("card", "reason")) var why: String?
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try step.take(.close, common, because: why) }
  }

  struct Replace: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replace", abstract: say("help.member.card.replace"))
    @Argument(help: .words("help.member.card.card", value: "N")) var number: String
    @OptionGroup var fields: CardFields
    @Option(help: .field("card", "reason")) var why: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "member card replace", writing: writing)
      let values = try session.office.read(try fields.texts(), of: .card)
      try session.tell(.cardList) { desk, db in
        try CardService(desk).replace(number, values, because: why, in: db)
      }
    }
  }
}
