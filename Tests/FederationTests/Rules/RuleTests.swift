import Records
import Storage
import Testing

@testable import Federation

@Suite struct RuleTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  @discardableResult
  func add(_ name: String, _ from: String, _ more: [String: String] = [:]) throws -> Effect? {
    let given = Given(more.merging(["name": name, "from": from]) { $1 })
    return try office.write { db, desk in
      try Add<Rule>.perform(given, at: desk, in: db).effect
    }
  }

  @Test func `the rules of the program are the rules of a new file`() throws {
    let names = try office.read { db in
      try db.column(String.self, "SELECT DISTINCT name FROM rule")
    }
    #expect(Set(names) == Set(RuleName.allCases.map(\.rawValue)))
    for name in RuleName.allCases {
      // Results were reached in a year; norms hold from the first day.
      let first = name.rawValue.hasPrefix("result.") ? try Day(parsing: "2017-01-01") : .first
      let rows = try office.read { db in try db.rules(name, from: first, through: nil) }
      for row in rows {
        for parameter in name.parameters {
          #expect(throws: Never.self) { try row.required(parameter) }
        }
      }
    }
  }

  @Test func `a row is added once, its parameters in basis points`() throws {
    let rule = "fund.grassroots_retention"
    func addOnce() throws -> Effect? {
      try add(
        rule, "2020-01-01", ["parameters": "grassroots_min = 62.5%", "verified": "yes"])
    }
    #expect(try addOnce() == .added)
    #expect(try addOnce() == .unchanged)
    let rows = try office.read { db in try Rule.all(of: .grassrootsRetention, in: db) }
    #expect(rows.last?.parameters.rawValue == "grassroots_min=6250")
    #expect(rows.last?.isVerified == true)
    #expect(
      office.problem {
        try add(rule, "2020-01-01", ["parameters": "grassroots_min=6000"])
      }?.name == "rule.same_day")
    var shown = Answer()
    try office.read { db in
      try ShowRule.ask(["name": rule], at: Desk(today: office.today), in: db, &shown)
    }
    let listed = shown.parts.map { part -> [Value] in
      guard case .record(_, let values) = part else { return [] }
      return values
    }
    let days = try ["2017-01-01", "2020-01-01"].map { Value.day(try Day(parsing: $0)) }
    #expect(listed.map { $0[1] } == [.none] + days)
    #expect(listed.map { $0[2] } == days + [.none])
    #expect(listed.last?[4] == .text("grassroots_min=62.5%"))
    // A file has what the office added and no row that always held.
    let files = try office.read { db in
      try SampleRows.rows(of: .rule, in: db, asOf: office.today).filter { $0[0] == rule }
    }
    #expect(files.map { $0[1] } == ["2017-01-01", "2020-01-01"])
  }

  @Test(arguments: ["", "grassroots_min", "grassroots_min=x", "least=60%", "grassroots_min=101%"])
  func `parameters the rule has not are refused`(parameters: String) {
    let problem = office.problem {
      try add("fund.grassroots_retention", "2020-01-01", ["parameters": parameters])
    }
    #expect(problem?.name == "rule.parameters")
    #expect(problem?.figures["expected"] == .text("grassroots_min=60%"))
  }

  @Test func `unknown rules and softening what the schema holds are refused`() throws {
    #expect(office.problem { try add("fund.none", "2020-01-01") }?.kind == .notFound)
    #expect(
      office.problem {
        try add("fund.confirmed_is_final", "2020-01-01", ["severity": "warn"])
      }?.name == "rule.must_block")
  }

  @Test func `a rule that only warns or compares lets pass and says so apart`() throws {
    try add(
      "fund.grassroots_retention", "2018-01-01",
      ["severity": "warn", "parameters": "grassroots_min=60%"])
    try add(
      "fund.shares_sum", "2018-01-01", ["severity": "compare", "parameters": "sum=100%"])
    let warnings = try office.write { db, desk in
      _ = try SchemeService(desk).add(
        name: "低", from: Day(parsing: "2018-01-01"), to: nil, scope: nil, document: nil,
        shares: [(.grassroots, BasisPoints(rawValue: 5000))], in: db)
      return desk.warnings
    }
    #expect(warnings.map(\.rule) == [.grassrootsRetention])
    let (all, compared) = try office.read { db in
      (try RuleCheck.all(in: db), try RuleCheck.comparisons(in: db))
    }
    #expect(all.map(\.rule) == [.grassrootsRetention])
    #expect(compared.map(\.rule) == [.sharesSum])
  }
}
