import Records
import Storage
import Testing

@testable import Federation

@Suite struct RuleServiceTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  func add(_ name: String, _ from: String, _ more: [String: KindValue] = [:]) throws -> Entered {
    var fields = Fields(more)
    fields["name"] = .text(name)
    fields["from"] = .day(try Day(parsing: from))
    return try office.write { [fields] db, desk in try RuleService(desk).add(fields, in: db) }
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
    func addOnce() throws -> Entered {
      try add(
        rule, "2020-01-01",
        ["parameters": .text("grassroots_min = 62.5%"), "verified": .text("yes")])
    }
    #expect(try addOnce().effect == .added)
    #expect(try addOnce().effect == .unchanged)
    let rows = try office.read { db in
      try RuleService(Desk(today: office.today)).show(rule, in: db)
    }
    #expect(rows.map(\.parameters).last == "grassroots_min=6250" && rows.last?.isVerified == true)
    #expect(
      office.problem {
        _ = try add(rule, "2020-01-01", ["parameters": .text("grassroots_min=6000")])
      }?.name == "rule.same_day")
    let listed = try office.read { db in
      try SampleRows.rows(of: .rule, in: db, asOf: office.today).filter { $0[0] == rule }
    }
    #expect(listed.map { $0[1] } == ["", "2017-01-01", "2020-01-01"])
    #expect(listed.map { $0[2] } == ["2017-01-01", "2020-01-01", ""])
  }

  @Test(arguments: ["", "grassroots_min", "grassroots_min=x", "least=60%", "grassroots_min=101%"])
  func `parameters the rule has not are refused`(parameters: String) {
    let problem = office.problem {
      _ = try add("fund.grassroots_retention", "2020-01-01", ["parameters": .text(parameters)])
    }
    #expect(problem?.name == "rule.parameters")
    #expect(problem?.figures["expected"] == .text("grassroots_min=60%"))
  }

  @Test func `unknown rules and softening what the schema holds are refused`() throws {
    #expect(office.problem { _ = try add("fund.none", "2020-01-01") }?.kind == .notFound)
    #expect(
      office.problem {
        _ = try add("fund.confirmed_is_final", "2020-01-01", ["severity": .text("warn")])
      }?.name == "rule.must_block")
  }

  @Test func `a rule that only warns or compares lets pass and says so apart`() throws {
    _ = try add(
      "fund.grassroots_retention", "2018-01-01",
      ["severity": .text("warn"), "parameters": .text("grassroots_min=60%")])
    _ = try add(
      "fund.shares_sum", "2018-01-01",
      [
        "severity": .text("compare"), "parameters": .text("sum=100%"),
      ])
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
