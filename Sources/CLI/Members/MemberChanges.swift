import ArgumentParser
import Exchange
import Federation
import Records

extension MemberCommand {
  struct Transfer: MembershipVerb {
    static let verb = "transfer"
    static let configuration = CommandConfiguration(
      commandName: "transfer", abstract: say("help.member.transfer"),
      discussion: say("help.member.transfer.examples"))
    @OptionGroup var event: EventOptions
    @Option(help: .words("help.member.to", value: "CODE")) var to: String
    @Flag(help: .words("help.member.propose")) var propose = false
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(event.number, on: event.on) { members, number, day, db in
        propose
          ? try members.propose(number, to: to, on: day, event.details(), in: db)
          : try members.transfer(number, to: to, on: day, event.details(), in: db)
      }
    }
  }

  struct Retain: MembershipVerb {
    static let verb = "retain"
    static let configuration = CommandConfiguration(
      commandName: "retain", abstract: say("help.member.retain"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(event.number, on: event.on) { members, number, day, db in
        try members.retain(number, on: day, event.details(), in: db)
      }
    }
  }

  struct Restore: MembershipVerb {
    static let verb = "restore"
    static let configuration = CommandConfiguration(
      commandName: "restore", abstract: say("help.member.restore"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try enter(event.number, on: event.on) { members, number, day, db in
        try members.restore(number, on: day, event.details(), in: db)
      }
    }
  }
}
