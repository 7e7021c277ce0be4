import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui fund`: contributions collected, shared between the levels, confirmed and reversed.
struct FundCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund", abstract: say("help.fund"), discussion: say("help.fund.examples"),
    subcommands: [
      Collect.self, Allocate.self, Confirm.self, Reverse.self, List.self, Show.self, Check.self,
    ])

  struct Collect: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "collect", abstract: say("help.fund.collect"))
    @Option(help: .label("receipt", "union")) var union: String
    @Option(help: .words("help.fund.receipt", value: "NUMBER")) var receipt: String?
    @Option(help: .words("help.fund.period", value: "PERIOD")) var period: String
    @Option(parsing: .unconditional, help: .field("receipt", "payroll")) var payroll: String?
    @Option(parsing: .unconditional, help: .words("help.fund.due", value: "YUAN"))
    var due: String?
    @Option(parsing: .unconditional, help: .words("help.fund.collected", value: "YUAN"))
    var collected: String?
    @Option(help: .words("help.fund.on", value: "DATE")) var on: String
    @Option(help: .field("receipt", "fund")) var fund: String?
    @Option(help: .field("receipt", "mode")) var mode: String?
    @Option(help: .field("receipt", "channel")) var channel: String?
    @Option(help: .field("receipt", "payer_code")) var payerCode: String?
    @Option(help: .field("receipt", "payer")) var payer: String?
    @Option(help: .field("receipt", "note")) var note: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    private var texts: [String: String] {
      given([
        "union": union, "receipt_number": receipt, "period": period, "payroll": payroll,
        "due": due, "collected": collected, "collected_on": on, "fund": fund, "mode": mode,
        "channel": channel, "payer_code": payerCode, "payer": payer, "note": note,
      ])
    }

    func run() throws {
      guard payroll != nil || due != nil || collected != nil else {
        throw Problem(.usage, "fund.no_amount")
      }
      let session = try Session(common, "fund collect", writing: writing)
      let values = try session.office.read(texts, of: .receipt)
      try session.tell(.receipt) { desk, db in
        try FundService(desk).collect(values, in: db)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.fund.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "fund list", reading: reading).list(
        .receipt, filter,
        columns: [
          "receipt_number", "union", "fund", "period", "due", "collected", "collected_on",
          "status",
        ])
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.fund.show"))
    @Argument(help: .words("help.fund.receipt", value: "RECEIPT")) var receipt: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "fund show", reading: reading)
      try session.office.showReceipt(receipt, to: try session.output())
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: say("help.fund.check"))
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws { try Session(common, "fund check").checkFunds() }
  }
}
