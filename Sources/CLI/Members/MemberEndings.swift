import ArgumentParser
import Exchange
import Federation
import Records

extension MemberCommand {
  struct Leave: MembershipVerb {
    static let verb = "leave"
    static let configuration = CommandConfiguration(
      commandName: "leave", abstract: say("help.member.leave"))
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
      try enter(event.number, on: event.on) { members, number, day, db in
        try members.end(number, by: change, on: day, event.details(outside: toOutside), in: db)
      }
    }
  }

  struct Expel: MembershipVerb {
    static let verb = "expel"
    static let configuration = CommandConfiguration(
      commandName: "expel", abstract: say("help.member.expel"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(event.number, on: event.on) { members, number, day, db in
        try members.end(number, by: .expel, on: day, event.details(), in: db)
      }
    }
  }

  struct Decease: MembershipVerb {
    static let verb = "decease"
    static let configuration = CommandConfiguration(
      commandName: "decease", abstract: say("help.member.decease"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(event.number, on: event.on) { members, number, day, db in
        try members.end(number, by: .decease, on: day, event.details(), in: db)
      }
    }
  }

  struct Rejoin: MembershipVerb {
    static let verb = "rejoin"
    static let configuration = CommandConfiguration(
      commandName: "rejoin", abstract: say("help.member.rejoin"))
    @OptionGroup var event: EventOptions
    @Option(help: .label("member", "union")) var union: String
    @Option(help: .words("help.member.from_outside", value: "UNIT")) var fromOutside: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(event.number, on: event.on) { members, number, day, db in
        try members.rejoin(
          number, at: union, by: fromOutside == nil ? .rejoin : .arrive, on: day,
          event.details(outside: fromOutside), in: db)
      }
    }
  }
}
