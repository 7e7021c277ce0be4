import ArgumentParser
import Exchange
import Federation
import Records

extension PersonCommand {
  /// People who may be on record twice.
  struct Duplicates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "duplicates", abstract: say("help.person.duplicates"),
      discussion: say("help.person.duplicates.examples"))
    @Option(help: .words("help.option.under", value: "CODE")) var under: String?
    @Option(help: .words("help.option.limit", value: "N")) var limit: String?
    @Option(help: .words("help.person.min_score", value: "N")) var minScore: String?
    @Flag(help: .words("help.person.decided")) var decided = false
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let least = try minScore.map { try number($0, of: "--min-score") } ?? 60
      guard (1...100).contains(least) else {
        throw Problem.option("--min-score", minScore ?? "", ValueError("score.range"))
      }
      let limit = try limit.map { Int(try number($0, of: "--limit")) }
      let session = try Session(common, "person duplicates", reading: reading)
      if decided {
        let count = try session.office.decidedPairs(to: try session.output())
        Console.note(Speech.words.rows(count))
        return session.tellWhere()
      }
      let (shown, found) = try session.office.duplicates(
        leastScore: Int(least), under: under, limit: limit, to: try session.output()
      ) { _, _ in try Interruption.check() }
      Console.note(
        say("table.duplicates.found", ["shown": .count(shown), "found": .count(found)]))
      session.tellWhere()
    }
  }

  /// Keeps that two records are two people's.
  struct NotSame: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "not-same", abstract: say("help.person.not_same"))
    @Argument(help: .words("help.argument.person", value: "A")) var number: String
    @Argument(help: .words("help.argument.person", value: "B")) var other: String
    @Option(help: .words("help.person.why", value: "TEXT")) var why: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let (number, other) = (try personal(number), try personal(other))
      let session = try Session(common, "person not-same", writing: writing)
      try session.tell(named: "duplicate_decision") { _, _, _ in
      } doing: { answer in
        try session.office.perform(
          { desk, db in
            try MergeService(desk).decideNotSame(number, other, because: why, in: db)
          }, answer: answer)
      }
    }
  }
}
