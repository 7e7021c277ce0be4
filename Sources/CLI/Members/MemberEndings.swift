import ArgumentParser
import Domain
import Exchange

extension MemberCommand {
  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.leave"))
    @OptionGroup var event: EventOptions
    @Flag(help: .words("help.member.lapse")) var lapse = false
    @Option(help: .words("help.member.to_outside", value: "UNIT")) var toOutside: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      guard !lapse || toOutside == nil else {
        throw Problem(.usage, "usage.either", ["options": .text("--lapse, --to-outside")])
      }
      let change: MembershipChange = toOutside != nil ? .depart : lapse ? .lapse : .leave
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member leave", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).end(
            number, by: change, on: day, event.details(outside: toOutside), in: db)
        }, .member)
    }
  }

  struct Expel: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.expel"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member expel", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).end(number, by: .expel, on: day, event.details(), in: db)
        }, .member)
    }
  }

  struct Decease: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.decease"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member decease", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).end(number, by: .decease, on: day, event.details(), in: db)
        }, .member)
    }
  }

  struct Rejoin: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.rejoin"))
    @OptionGroup var event: EventOptions
    @Option(help: .label("member", "union")) var union: String
    @Option(help: .words("help.member.from_outside", value: "UNIT")) var fromOutside: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member rejoin", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).rejoin(
            number, at: union, by: fromOutside == nil ? .rejoin : .arrive, on: day,
            event.details(outside: fromOutside), in: db)
        }, .member)
    }
  }
}
