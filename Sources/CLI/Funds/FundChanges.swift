import ArgumentParser
import Exchange
import Federation
import Records

extension FundCommand {
  struct Allocate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "allocate", abstract: say("help.fund.allocate"))
    @Argument(help: .words("help.fund.receipt", value: "RECEIPT")) var receipt: String?
    @Flag(help: .words("help.fund.allocate.all")) var all = false
    @Option(help: .words("help.fund.scheme", value: "NAME")) var scheme: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try requireOne(receipt, or: all)
      let session = try Session(common, "fund allocate", writing: writing)
      // A rehearsal shows the shares themselves, which say more than the rows they would be.
      try session.tell("table.fund.allocated", isShownRehearsed: true) { splits, output, db in
        try session.office.write(splits, asOne: receipt != nil, to: output, in: db)
      } doing: { answer in
        try session.office.allocate(receipt, scheme: scheme, answer: answer)
      }
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: say("help.fund.confirm"))
    @Argument(help: .words("help.fund.receipt", value: "RECEIPT")) var receipt: String?
    @Flag(help: .words("help.fund.confirm.all")) var all = false
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try requireOne(receipt, or: all)
      let session = try Session(common, "fund confirm", writing: writing)
      if let receipt {
        return try session.tell(.receipt) { desk, db in
          try FundService(desk).confirm(receipt, in: db)
        }
      }
      try session.tell("table.fund.confirmed") { receipts, output, db in
        try session.office.writeReceipts(receipts, to: output, in: db)
      } doing: { answer in
        try session.office.handle(
          { desk, db in try FundService(desk).confirmAll(in: db) }, answer: answer)
      }
    }
  }

  struct Reverse: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reverse", abstract: say("help.fund.reverse"))
    @Argument(help: .words("help.fund.receipt", value: "RECEIPT")) var receipt: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "fund reverse", writing: writing)
      let reason = common.reason
      try session.tell(.receipt) { desk, db in
        try FundService(desk).reverse(receipt, reason: reason, in: db)
      }
    }
  }
}

/// Either one record is named or all are meant.
private func requireOne(_ receipt: String?, or all: Bool) throws {
  guard (receipt == nil) == all else { throw Problem(.usage, "usage.one_or_all") }
}
