import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui employer`: employers, those without a union among them.
struct EmployerCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "employer", abstract: say("help.employer"),
    discussion: say("help.employer.examples"),
    subcommands: [Add.self, Show.self, List.self, Edit.self])

  /// What can be said of an employer.
  struct EmployerFields: ParsableArguments {
    @Option(help: .field("employer", "employer")) var employer: String?
    @Option(help: .field("employer", "ownership")) var ownership: String?
    @Option(help: .field("employer", "division")) var division: String?

    var texts: [String: String] {
      given(["employer": employer, "ownership": ownership, "division": division])
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.employer.add"))
    @Option(help: .field("employer", "employer_code")) var employerCode: String?
    @OptionGroup var fields: EmployerFields
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = fields.texts.merging(given(["employer_code": employerCode])) { $1 }
      try requireOptions(texts, of: .employer)
      let session = try Session(common, "employer add", writing: writing)
      try session.enter(texts, of: .employer)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.employer.show"))
    @Argument(help: .label("employer", "employer_code")) var code: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "employer show", reading: reading).show(.employer, code)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.employer.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "employer list", reading: reading).list(.employer, filter)
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: say("help.employer.edit"))
    @Argument(help: .label("employer", "employer_code")) var code: String
    @OptionGroup var fields: EmployerFields
    @Option(help: .words("help.option.revision", value: "N")) var revision: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "employer edit", writing: writing)
      let values = try session.office.read(fields.texts, of: .employer)
      let revision = try revision.map { try number($0, of: "--revision") }
      try session.tell(.employer) { desk, db in
        try EmployerService(desk).edit(code, values, revision: revision, in: db)
      }
    }
  }
}
