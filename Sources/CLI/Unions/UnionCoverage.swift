import ArgumentParser
import Exchange
import Federation
import Records

extension UnionCommand {
  /// The employers a union covers: without options it lists them, with them it adds one, or ends
  /// the coverage of one.
  struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage", abstract: say("help.union.coverage"),
      discussion: say("help.union.coverage.examples"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .field("coverage", "employer_code")) var employerCode: String?
    @Option(help: .field("coverage", "employer")) var employer: String?
    @Option(help: .field("coverage", "ownership")) var ownership: String?
    @Option(help: .field("coverage", "from")) var from: String?
    @Option(help: .field("coverage", "to")) var to: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = given([
        "employer_code": employerCode, "employer": employer, "ownership": ownership,
        "from": from, "to": to,
      ])
      if texts.isEmpty {
        let session = try Session(common, "union coverage", reading: reading)
        return try session.list(.coverage, of: code)
      }
      let whole = texts.merging(["union": code]) { $1 }
      if Set(texts.keys) == ["employer_code", "to"] { return try end(whole) }
      try requireOptions(whole, of: .coverage)
      let session = try Session(common, "union coverage", writing: writing)
      try session.enter(whole, of: .coverage)
    }

    private func end(_ texts: [String: String]) throws {
      let session = try Session(common, "union coverage", writing: writing)
      let values = try session.office.read(texts, of: .coverage)
      try session.tell(.coverage) { desk, db in
        guard let code = values.text("employer_code"), let day = values.day("to") else {
          preconditionFailure("both were given and read")
        }
        let (id, effect) = try Coverage.end(
          db.union(code: self.code), CreditCode(stored: code), on: day, at: desk, in: db)
        return Entered("coverage", id, effect)
      }
    }
  }

  /// Figures that a union reported: without options it lists them, with them it adds one.
  struct Figure: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "figure", abstract: say("help.union.figure"),
      discussion: say("help.union.figure.examples"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .field("figure", "on")) var on: String?
    @Option(help: .words("help.union.figure.name", value: "NAME")) var figure: String?
    @Option(help: .field("figure", "value")) var value: String?
    @Option(help: .field("figure", "source")) var source: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = given(["on": on, "figure": figure, "value": value, "source": source])
      if texts.isEmpty {
        let session = try Session(common, "union figure", reading: reading)
        return try session.list(.figure, of: code)
      }
      let whole = texts.merging(["union": code]) { $1 }
      try requireOptions(whole, of: .figure)
      let session = try Session(common, "union figure", writing: writing)
      try session.enter(whole, of: .figure)
    }
  }
}

extension Session {
  /// Lists what belongs to one union and not to those under it.
  fileprivate func list(_ kind: Kind, of union: String) throws {
    var filter = Filter(asOf: office.asOf)
    // Refuses a union that is not there.
    filter.under = union
    filter.key = union
    let count = try office.list(kind, where: filter, to: try output())
    Console.note(Speech.words.rows(count))
  }
}
