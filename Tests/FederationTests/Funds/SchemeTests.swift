import Records
import Storage
import Testing

@testable import Federation

@Suite struct SchemeTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  @Test func `55% at the grassroots is refused in 2017 with figures and citation`() throws {
    let finding = office.violation {
      try office.addScheme("低", "2017-01-01", shares: FundOffice.halves(5500))
    }
    #expect(finding?.rule == .grassrootsRetention && finding?.severity == .block)
    #expect(
      finding?.figures == [
        "scheme": .text("低"), "ratio": .percent(BasisPoints(rawValue: 5500)),
        "threshold": .percent(BasisPoints(rawValue: 6000)),
        "margin": .percent(BasisPoints(rawValue: -500)),
        "from": .day(try Day(parsing: "2017-01-01")),
      ])
    #expect(finding?.citation.document?.contains("突出主业主责") == true)
    #expect(try office.read { db in try db.schemeIfAny(named: "低") } == nil)
  }

  @Test func `55% is accepted for 2016 and refused when it runs into 2017`() throws {
    try office.addScheme("旧", "2016-01-01", "2016-12-31", shares: FundOffice.halves(5500))
    #expect(try office.read { db in try db.scheme(named: "旧") }.to?.text == "2016-12-31")
    let open = office.violation {
      try office.addScheme("无期", "2016-01-01", shares: FundOffice.halves(5500))
    }
    let oneDay = office.violation {
      try office.addScheme("一天", "2016-01-01", "2017-01-01", shares: FundOffice.halves(5500))
    }
    for finding in [open, oneDay] {
      #expect(finding?.figures["threshold"] == .percent(BasisPoints(rawValue: 6000)))
    }
  }

  @Test func `49% is refused before 2017 too`() throws {
    let finding = office.violation {
      try office.addScheme("更低", "2016-01-01", "2016-12-31", shares: FundOffice.halves(4999))
    }
    #expect(finding?.figures["threshold"] == .percent(BasisPoints(rawValue: 5000)))
    #expect(finding?.figures["margin"] == .percent(BasisPoints(rawValue: -1)))
  }

  @Test(arguments: [9_999, 10_001] as [Int64])
  func `shares that are no whole are refused`(sum: Int64) throws {
    let finding = office.violation {
      try office.addScheme(
        "不足", "2017-01-01",
        shares: [
          (.grassroots, BasisPoints(rawValue: 6000)),
          (.province, BasisPoints(rawValue: sum - 6000)),
        ])
    }
    #expect(finding?.rule == .sharesSum)
    #expect(finding?.figures["sum"] == .percent(BasisPoints(rawValue: sum)))
    #expect(finding?.figures["margin"] == .percent(BasisPoints(rawValue: sum - 10_000)))
  }

  @Test func `a level twice, a township's share and an end before the start are refused`() throws {
    let half = BasisPoints(rawValue: 5000)
    #expect(
      office.problem {
        try office.addScheme("重", "2016-01-01", shares: [(.grassroots, half), (.grassroots, half)])
      }?.name == "scheme.level_twice")
    #expect(
      office.problem {
        try office.addScheme("乡", "2016-01-01", shares: [(.grassroots, half), (.township, half)])
      }?.name == "scheme.level_without_share")
    #expect(
      office.problem { try office.addScheme("反", "2017-02-01", "2017-01-31") }?.name
        == "period.ends_before_it_begins")
    #expect(
      office.problem { try office.addScheme("空", "2017-02-01", shares: []) }?.name
        == "scheme.no_shares")
  }

  @Test func `the same scheme again changes nothing, another of its name is refused`() throws {
    try office.addScheme("甲", "2017-01-01")
    let before = try office.read { db in try db.lastBatchID() }
    try office.addScheme("甲", "2017-01-01")
    #expect(try office.read { db in try db.lastBatchID() } == before)
    let finding = office.violation { try office.addScheme("甲", "2017-02-01") }
    #expect(finding?.rule == .identityUnique)
  }

  @Test func `a scheme that confirmed money was shared by keeps its shares but may end`() throws {
    try office.addScheme("甲", "2017-01-01")
    try office.collect("R1", payroll: "100.00")
    try office.allocate("R1")
    try office.confirm("R1")
    func enter(_ grassroots: String, to: String) throws -> [Entered] {
      let rows = FundOffice.halves(try BasisPoints(parsing: grassroots).rawValue).map { share in
        Fields([
          "scheme": .text("甲"), "level": .text(share.level.rawValue),
          "ratio": .percent(share.ratio),
        ])
      }
      let same = try FundOffice.shares.map { share in
        Fields([
          "scheme": .text("甲"), "level": .text(share.level.rawValue),
          "ratio": .percent(share.ratio),
          "to": .day(try Day(parsing: to)),
        ])
      }
      return try office.write { db, desk in
        try SchemeService(desk).enter(group: grassroots == "60%" ? same : rows, .merge, in: db)
      }
    }
    #expect(office.problem { _ = try enter("70%", to: "2017-12-31") }?.name == "scheme.in_use")
    #expect(office.problem { _ = try enter("60%", to: "2017-04-30") }?.name == "scheme.in_use")
    #expect(try enter("60%", to: "2017-12-31").allSatisfy { $0.effect == .changed })
    #expect(try enter("60%", to: "2017-12-31").allSatisfy { $0.effect == .unchanged })
  }

  @Test func `a rule added later finds the schemes that no longer hold`() throws {
    try office.addScheme("甲", "2017-01-01")
    #expect(try office.read { db in try RuleCheck.all(in: db) } == [])
    try office.write { db, desk in
      _ = try Add<Rule>.perform(
        [
          "name": "fund.grassroots_retention", "from": "2018-01-01", "severity": "block",
          "parameters": "grassroots_min=65%",
        ], at: desk, in: db)
    }
    let findings = try office.read { db in try RuleCheck.all(in: db) }
    #expect(findings.map(\.rule) == [.grassrootsRetention])
    #expect(findings.first?.subject == Finding.Subject("scheme", "甲"))
    #expect(findings.first?.figures["threshold"] == .percent(BasisPoints(rawValue: 6500)))
  }
}
