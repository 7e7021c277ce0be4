import Exchange
import Federation
import Records

extension PersonCommand {
  /// People who may be on record twice.
  struct Duplicates: LineCommand {
    var under: String?
    var limit: String?
    var minScore: String?
    var decided = false
    static let path = ["person"]
    static let name = "duplicates"
    static let summary = Text(en: "Find people who may be on record twice.", zh: "查找可能重复的人员。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "person duplicates --limit 20", "person duplicates --under 630100 --min-score 80",
      "person duplicates --format csv -o doubles.csv", "person duplicates --decided",
    ]
    static let form = Form<Duplicates> {
      Field(\.under, "under", en: "only of this union and those under it", zh: "只要这个工会及其下级")
      Field(\.limit, "limit", en: "at most this many rows", zh: "最多几行")
      Field(
        \.minScore, "min_score", en: "only pairs with at least this score (1 to 100, else 60)",
        zh: "只要不低于这个可能性的（1–100，缺省 60）")
      Field(\.decided, "decided", en: "list what was decided not to be the same", zh: "列出已认定不是同一人的")
    }

    func run(_ line: Line) throws -> Ending {
      let least = try minScore.map { try number($0, of: "--min-score") } ?? 60
      guard (1...100).contains(least) else {
        throw Problem.option("--min-score", minScore ?? "", ValueError("score.range"))
      }
      let limit = try limit.map { Int(try number($0, of: "--limit")) }
      let session = try line.session("person duplicates")
      if decided {
        let count = try session.office.decidedPairs(to: try session.output())
        Console.note(Speech.words.rows(count))
        session.tellWhere()
        return .done
      }
      let (shown, found) = try session.office.duplicates(
        leastScore: Int(least), under: under, limit: limit, to: try session.output()
      ) { _, _ in try Interruption.check() }
      Console.note(
        say("table.duplicates.found", ["shown": .count(shown), "found": .count(found)]))
      session.tellWhere()
      return .done
    }
  }

  /// Keeps that two records are two people's.
  struct NotSame: LineCommand {
    var number = ""
    var other = ""
    var why = ""
    static let path = ["person"]
    static let name = "not-same"
    static let summary = Text(en: "Decide that two records are two people.", zh: "认定两条记录不是同一人。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<NotSame> {
      Field(
        \.number, "number", en: "the ID number (15 or 18 digits) or number; also @FILE or -",
        zh: "证件号码（15 或 18 位）或编号；也可用 @文件 或 -"
      ).subject()
      Field(
        \.other, "other", en: "the ID number (15 or 18 digits) or number; also @FILE or -",
        zh: "证件号码（15 或 18 位）或编号；也可用 @文件 或 -"
      ).subject()
      Field(\.why, "why", en: "why", zh: "理由")
    }

    func run(_ line: Line) throws -> Ending {
      let (number, other) = (try personal(number), try personal(other))
      let session = try line.session("person not-same")
      try session.tell(named: "duplicate_decision") { _, _, _ in
      } doing: { answer in
        try session.office.perform(
          { desk, db in
            try MergeService(desk).decideNotSame(number, other, because: why, in: db)
          }, answer: answer)
      }
      return .done
    }
  }
}
