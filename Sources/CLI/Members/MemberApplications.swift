import ArgumentParser
import Exchange
import Federation
import Records

extension MemberCommand {
  /// Somebody asks to join.
  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: say("help.member.apply"),
      discussion: say("help.member.apply.examples"))
    @Option(help: .field("application", "union")) var union: String?
    @OptionGroup var person: PersonFields
    @Option(help: .words("help.member.trait", value: "TRAIT")) var trait: [String] = []
    @Option(help: .words("help.member.channel", value: "CHANNEL")) var channel: String?
    @Option(help: .field("application", "campaign")) var campaign: String?
    @Option(help: .field("application", "applied_on")) var on: String?
    @Option(help: .field("application", "document")) var document: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let own = given([
        "union": union, "channel": channel ?? ApplicationChannel.paper.rawValue,
        "campaign": campaign, "applied_on": on, "document": document,
      ])
      let texts = try person.texts().merging(own) { $1 }
      try requireOptions(texts, of: .application, spelled: ["applied_on": "on"])
      let session = try Session(common, "member apply", writing: writing)
      var values = try session.office.read(texts, of: .application, requiresAll: true)
      if !trait.isEmpty {
        let traits = ["traits": trait.joined(separator: ";")]
        values["traits"] = try session.office.read(traits, of: .member)["traits"]
      }
      try session.tell(.application) { desk, db in
        try MemberService(desk).enterApplication(values, .add, in: db)
      }
    }
  }

  struct Approve: MembershipVerb {
    static let verb = "approve"
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: say("help.member.approve"),
      discussion: say("help.member.apply.examples"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @Option(help: .words("help.option.on_or_today", value: "DATE")) var on: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(number, on: on) { members, number, day, db in
        try members.approve(number, on: day, in: db)
      }
    }
  }

  struct Receive: MembershipVerb {
    static let verb = "receive"
    static let configuration = CommandConfiguration(
      commandName: "receive", abstract: say("help.member.receive"),
      discussion: say("help.member.transfer.examples"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @Option(help: .words("help.option.on_or_today", value: "DATE")) var on: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(number, on: on) { members, number, day, db in
        try members.receive(number, on: day, in: db)
      }
    }
  }

  /// An application is refused, a proposed transfer sent back.
  struct Return: MembershipVerb {
    static let verb = "return"
    static let configuration = CommandConfiguration(
      commandName: "return", abstract: say("help.member.return"),
      discussion: say("help.member.transfer.examples"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @Option(help: .words("help.member.return.why", value: "WHY")) var why: String
    @Flag(help: .words("help.member.withdrawn")) var withdrawn = false
    @Option(help: .words("help.option.on_or_today", value: "DATE")) var on: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(number, on: on) { members, number, day, db in
        try members.sendBack(number, because: why, isWithdrawn: withdrawn, on: day, in: db)
      }
    }
  }

  struct Waiting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waiting", abstract: say("help.member.waiting"),
      discussion: say("help.member.waiting.examples"))
    @Option(help: .words("help.member.waiting.union", value: "CODE")) var union: String?
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "member waiting", reading: reading)
      try session.list(
        .waiting, filter,
        columns: [
          "number", "id_number", "name", "matter", "union", "other_union", "since", "days",
          "reason",
        ]
      ) { filter in
        guard let union else { return }
        filter.key = try session.office.unionCode(union)
      }
    }
  }
}
