import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui member`: members, and what happens to their memberships.
struct MemberCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: say("help.member"),
    discussion: say("help.member.examples"),
    subcommands: [
      Add.self, Apply.self, Approve.self, Join.self, Show.self, List.self, Edit.self,
      Transfer.self, Receive.self, Return.self, Waiting.self, Retain.self, Restore.self,
      Leave.self, Expel.self, Decease.self, Rejoin.self, History.self, Correct.self,
      CardCommand.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.member.add"))
    @Option(help: .field("member", "union")) var union: String?
    @Option(help: .field("member", "joined_on")) var joinedOn: String?
    @Option(help: .field("member", "joined_union_on")) var joinedUnionOn: String?
    @Option(help: .words("help.member.from_outside", value: "UNIT")) var fromOutside: String?
    @OptionGroup var fields: MemberFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let own = given([
        "union": union, "joined_on": joinedOn, "joined_union_on": joinedUnionOn,
      ])
      let texts = try fields.texts().merging(own) { $1 }
      try requireOptions(texts, of: .member, and: ["joined_on"])
      let session = try Session(common, "member add", writing: writing)
      let values = try session.office.read(texts, of: .member, requiresAll: true)
      try session.tell(.memberStanding) { desk, db in
        try MemberService(desk).enter(values, .add, from: fromOutside, in: db)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.member.show"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "member show", reading: reading)
      let number = try personal(number)
      let id = try session.office.personNumber(number)
      try session.tellMerge(of: number)
      try session.show(.memberStanding, id: id)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.member.list"))
    @OptionGroup var filter: ListOptions
    @Option(help: .words("help.member.list.trait", value: "TRAIT")) var trait: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "member list", reading: reading)
      try session.list(
        .memberStanding, filter,
        columns: ["id_number", "name", "gender", "union", "joined_on", "status", "traits"]
      ) { filter in
        guard let trait else { return }
        let values = try session.office.read(["trait": trait], of: .trait)
        filter.trait = values.text("trait")
      }
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: say("help.member.edit"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @OptionGroup var fields: MemberFields
    @Option(help: .words("help.option.revision", value: "N")) var revision: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "member edit", writing: writing)
      let values = try session.office.read(try fields.texts(), of: .member)
      let revision = try revision.map { try CLI.number($0, of: "--revision") }
      try session.tell(.memberStanding) { desk, db in
        try MemberService(desk).edit(number, values, revision: revision, in: db)
      }
    }
  }
}
