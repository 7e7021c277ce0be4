import ArgumentParser
import Domain
import Exchange

extension MemberCommand {
  struct Transfer: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.transfer"))
    @OptionGroup var event: EventOptions
    @Option(help: .words("help.member.to", value: "CODE")) var to: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member transfer", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).transfer(number, to: to, on: day, event.details(), in: db)
        }, .member)
    }
  }

  struct Retain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.retain"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member retain", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).retain(number, on: day, event.details(), in: db)
        }, .member)
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say("help.member.restore"))
    @OptionGroup var event: EventOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try event.day()
      let number = try personal(event.number)
      let session = try Session(common, "member restore", writing: writing)
      try session.tell(
        try session.office.perform { desk, db in
          try MemberService(desk).restore(number, on: day, event.details(), in: db)
        }, .member)
    }
  }
}
