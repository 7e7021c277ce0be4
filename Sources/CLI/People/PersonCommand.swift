import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui person`: people, who are stored once whatever their roles.
struct PersonCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: say("help.person"),
    discussion: say("help.person.examples"),
    subcommands: [
      Show.self, Duplicates.self, Merge.self, Unmerge.self, NotSame.self, TraitCommand.self,
    ])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.person.show"))
    @Argument(help: .words("help.argument.person", value: "N")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "person show", reading: reading)
      try session.tellMerge(of: number)
      try session.office.showPerson(number, to: try session.output())
    }
  }
}
