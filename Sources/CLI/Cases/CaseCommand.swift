import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui case`: the files of needy households, their families and their aid.
struct CaseCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: say("help.case"), discussion: say("help.case.examples"),
    subcommands: [
      Open.self, Show.self, List.self, Edit.self, Family.self, Aid.self, Close.self, Reopen.self,
      History.self,
    ])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: say("help.case.open"))
    @Option(help: .words("help.case.id_number", value: "id-number")) var idNumber: String?
    @Option(help: .field("case", "name")) var name: String?
    @Option(help: .words("help.case.on", value: "DATE")) var on: String
    @Option(help: .words("help.case.case_number", value: "CASE")) var caseNumber: String?
    @OptionGroup var fields: CaseFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let own = given([
        "id_number": try idNumber.map { try personal($0) },
        "name": try name.map { try personal($0) }, "case_number": caseNumber,
      ])
      let texts = try fields.texts().merging(own) { $1 }
      try requireOptions(texts, of: .assistanceCase, spelled: ["main_cause": "cause"])
      let session = try Session(common, "case open", writing: writing)
      let values = try session.office.read(texts, of: .assistanceCase, requiresAll: true)
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).open(values, on: day, in: db)
      }
    }
  }

  /// The file, its family and its aid.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.case.show"))
    @Argument(help: .label("case", "case_number")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "case show", reading: reading)
      try session.office.showCase(number, to: try session.output())
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.case.list"))
    @OptionGroup var filter: ListOptions
    @Flag(help: .words("help.case.never_aided")) var neverAided = false
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "case list", reading: reading).list(
        neverAided ? .casesNeverAided : .assistanceCase, filter,
        columns: [
          "case_number", "name", "union", "category", "main_cause", "filed_on", "family_size",
          "status",
        ])
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: say("help.case.edit"))
    @Argument(help: .label("case", "case_number")) var number: String
    @OptionGroup var fields: CaseFields
    @Option(help: .field("case", "applied_on")) var appliedOn: String?
    @Option(help: .field("case", "filed_on")) var filedOn: String?
    @Option(help: .field("case", "closed_on")) var closedOn: String?
    @Option(help: .field("case", "exit")) var exit: String?
    @Option(help: .words("help.option.revision", value: "N")) var revision: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let days = given([
        "applied_on": appliedOn, "filed_on": filedOn, "closed_on": closedOn, "exit": exit,
      ])
      let texts = try fields.texts().merging(days) { $1 }
      let session = try Session(common, "case edit", writing: writing)
      let values = try session.office.read(texts, of: .assistanceCase)
      let revision = try revision.map { try CLI.number($0, of: "--revision") }
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).edit(number, values, revision: revision, in: db)
      }
    }
  }
}
