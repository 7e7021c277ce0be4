import ArgumentParser
import Exchange
import Federation
import Records

extension CaseCommand {
  /// Adds one of the household, or corrects what the file says of somebody already there.
  struct Family: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "family", abstract: say("help.case.family"))
    @Argument(help: .label("case", "case_number")) var number: String
    @Option(help: .label("family", "name")) var name: String
    @Option(help: .words("help.case.relation", value: "relation")) var relation: String
    @Option(help: .field("family", "id_number")) var idNumber: String?
    @Option(help: .field("family", "birth_date")) var birthDate: String?
    @Option(parsing: .unconditional, help: .field("family", "annual_income")) var annualIncome:
      String?
    @Option(help: .field("family", "health")) var health: String?
    @Option(help: .field("family", "occupation")) var occupation: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = given([
        "case_number": number, "id_number": try idNumber.map { try personal($0) },
        "name": try personal(name), "relation": relation, "birth_date": birthDate,
        "annual_income": annualIncome, "health": health, "occupation": occupation,
      ])
      let session = try Session(common, "case family", writing: writing)
      let values = try session.office.read(texts, of: .family, requiresAll: true)
      try session.tell(.family) { desk, db in
        try CaseService(desk).enterFamily(values, .merge, in: db)
      }
    }
  }

  struct Aid: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "aid", abstract: say("help.case.aid"))
    @Argument(help: .label("case", "case_number")) var number: String
    @Option(help: .label("aid", "type")) var type: String
    @Option(parsing: .unconditional, help: .words("help.case.amount", value: "amount")) var amount:
      String?
    @Option(help: .label("aid", "on")) var on: String
    @Option(help: .words("help.case.recipient", value: "id-number")) var idNumber: String?
    @Option(help: .field("aid", "source")) var source: String?
    @Option(help: .field("aid", "method")) var method: String?
    @Option(help: .field("aid", "note")) var note: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = given([
        "case_number": number, "type": type, "amount": amount, "on": on,
        "id_number": try idNumber.map { try personal($0) }, "source": source, "method": method,
        "note": note,
      ])
      let session = try Session(common, "case aid", writing: writing)
      let values = try session.office.read(texts, of: .aid, requiresAll: true)
      try session.tell(.aid) { desk, db in
        try CaseService(desk).aid(number, values, in: db)
      }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: say("help.case.close"))
    @Argument(help: .label("case", "case_number")) var number: String
    @Option(help: .label("case", "exit")) var exit: String
    @Option(help: .label("case", "closed_on")) var on: String
    @Option(help: .words("help.case.why", value: "TEXT")) var why: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "case close", writing: writing)
      let values = try session.office.read(given(["exit": exit, "note": why]), of: .assistanceCase)
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).close(
          number, on: day, exit: try values.required("exit", Fields.choice),
          reason: values.text("note"), in: db)
      }
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: say("help.case.reopen"))
    @Argument(help: .label("case", "case_number")) var number: String
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "case reopen", writing: writing)
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).reopen(number, on: day, in: db)
      }
    }
  }

  /// The file's life from the journal, its family and aid included.
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", abstract: say("help.case.history"))
    @Argument(help: .label("case", "case_number")) var number: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "case history", reading: reading)
      try session.office.log(
        kind: Kind.assistanceCase.name, key: number, to: try session.output())
    }
  }
}
