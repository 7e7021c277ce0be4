package import Storage

/// The dated parameters and the citation of one rule: a row that holds from a day on.
package struct Rule: Record {
  package var id: Int64 = 0
  package var name = ""
  /// `Day.first` in the row that always held.
  package var from = Day.blank
  package var severity = Severity.block
  package var parameters = RuleParameters.blank
  package var document: String?
  package var article: String?
  package var quote: String?
  /// Whether somebody compared it with the original.
  package var isVerified = false
  package var note: String?
  package init() {}

  package static let noun = Noun<Rule>(
    "rule", en: "rule", zh: "规则", key: ["name", "from"], day: "from", order: #"name, "from""#,
    examples: [
      "rule show fund.grassroots_retention",
      "rule add fund.grassroots_retention --from 2018-01-01 --parameters grassroots_min=65%",
      "rule check",
    ], listing: rows(on:)
  ) {
    Field(\.name, "name", en: "Rule", zh: "规则").subject()
      .hint(
        en: "name of the rule, such as fund.grassroots_retention",
        zh: "规则名，如 fund.grassroots_retention")
    Field(\.from, "from", column: "from_on", en: "From", zh: "起始日期").day()
      .hint(en: "in force from this day", zh: "自这一天起")
    // Kept out of files: it is where the next row begins.
    Field.computed("to", .day, en: "To", zh: "终止日期", "NULL").onlyShown()
    Field(\.severity, "severity", en: "Severity", zh: "严重程度").withDefault()
    Field(\.parameters, "parameters", en: "Parameters", zh: "参数")
      .hint(en: "parameters, such as grassroots_min=60%", zh: "参数，如 grassroots_min=60%")
    Field(\.document, "document", en: "Document", zh: "依据文件")
    Field(\.article, "article", en: "Article", zh: "条款").minor()
    Field(\.quote, "quote", en: "Quoted words", zh: "原文").minor()
    Field(\.isVerified, "verified", en: "Compared with the original", zh: "已核对原文").minor()
    Field(\.note, "note", en: "Note", zh: "备注").minor()
  }

  /// Every row of every rule, whatever the day; `to` is the start of the next one.
  private static func rows(on day: Day) -> SQL {
    """
    SELECT id, name, nullif(from_on, \(Day.first)) AS "from",
      lead(from_on) OVER (PARTITION BY name ORDER BY from_on) AS "to", severity,
      nullif(parameters, '') AS parameters, document, article, quote, verified, note
    FROM rule
    """
  }

  /// The rows that begin on a day, as files have them: what the office added, and what came with
  /// the program. The rows that always held are in every file already.
  package static func changes(on day: Day) -> SQL {
    """
    SELECT id, name, "from", severity, parameters, document, article, quote,
      CASE verified WHEN 1 THEN 'yes' ELSE 'no' END AS verified, note
    FROM (\(rows(on: day))) WHERE "from" IS NOT NULL
    """
  }

  package var citation: Citation {
    Citation(document: document, article: article, quote: quote, isVerified: isVerified, from: from)
  }

  /// Enters a row, from a day on. The same row again changes nothing; another one of the same day
  /// is refused, as findings were judged by it.
  package static func enter(
    _ new: Rule, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    let name = try RuleName(named: new.name)
    var new = new
    guard !name.isHeldBySchema || new.severity == .block else {
      throw Problem.mustBlock(name, new.severity)
    }
    new.parameters = try new.parameters.fitted(to: name)
    guard let id = try new.twin(in: db) else {
      try new.insert(in: db)
      return (new.id, .added)
    }
    new.id = id
    guard try load(id, in: db) == new else { throw Problem.sameDay(name, new.from) }
    return (id, .unchanged)
  }
}

/// How much a finding weighs.
package enum Severity: String, Choice {
  /// Refuses; nothing is written.
  case block
  /// Writes and says so.
  case warn
  /// Only reported, beside what was reached.
  case compare

  package static let list = "severity"
  package var word: Text {
    switch self {
    case .block: Text(en: "block", zh: "禁止")
    case .warn: Text(en: "warning", zh: "警告")
    case .compare: Text(en: "comparison", zh: "对比")
    }
  }
}

extension Problem {
  fileprivate static func mustBlock(_ name: RuleName, _ severity: Severity) -> Problem {
    Problem(
      .value, "rule.must_block",
      en: """
        Rule \(name.rawValue, as: "rule") is held by the database itself and cannot be \
        \(severity, as: "severity"). It must block.
        """,
      zh: """
        规则 \(name.rawValue, as: "rule") 由数据库本身保证，不能设为\(severity, as: "severity")。\
        只能是“禁止”。
        """)
  }

  fileprivate static func sameDay(_ name: RuleName, _ from: Day) -> Problem {
    Problem(
      .value, "rule.same_day",
      en: """
        Rule \(name.rawValue, as: "rule") has another row from \(from, as: "from") already. Rows of \
        rules are not rewritten; choose another day.
        """,
      zh: """
        规则 \(name.rawValue, as: "rule") 自 \(from, as: "from") 起已有另一行。规则的行不改写，\
        请另选起始日期。
        """)
  }
}
