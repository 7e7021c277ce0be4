import Records
import Storage
import Testing

@testable import Federation

/// Reports over a tree that changes: the bridge, figures and rates.
@Suite struct TreeReportTests {
  private let world: GrowthWorld

  init() throws {
    world = try GrowthWorld()
    for union in ["G1", "G1", "G2", "G3", "G4"] {
      try world.live(.init(.join, "2016-01-05", union))
    }
  }

  private func day(_ text: String) -> Day { Day(stored: text)! }

  private func change(_ body: (UnionService, borrowing Connection) throws -> Void) throws {
    try world.write { db in try body(UnionService(Desk(today: GrowthWorld.today)), db) }
  }

  private func units(_ day: Day, in db: borrowing Connection) throws -> ReportUnits {
    try ReportUnits(under: "P1", level: .prefecture, on: day, in: db)
  }

  private func figure(_ union: String, _ on: String, _ figure: String, _ value: Int64) throws {
    try world.write { db in
      _ = try UnionFigure.enter(
        rows: [
          ["union": union, "on": on, "figure": figure, "value": "\(value)", "source": "年报"]
        ], .add, at: Desk(today: GrowthWorld.today), in: db)
    }
  }

  @Test func `a bridge names the union that moved once, with those below it, and closes`() throws {
    try change { unions, db in
      _ = try unions.move("C1", to: "F2", line: .administrative, on: day("2017-05-01"), in: db)
    }
    let report = try world.federation.store.read { db in
      let before = try units(day("2016-12-31"), in: db)
      let after = try units(day("2017-12-31"), in: db)
      return try BridgeReport(
        before, after, tree: day("2017-12-31"), members: day("2017-12-31"), in: db)
    }
    let rows = report.rows.map { "\($0.key) \($0.before)+\($0.unitsIn)-\($0.unitsOut)=\($0.after)" }
    #expect(rows == ["F1 3+0-2=1", "F2 1+2-0=3", "P1 * 1+0-0=1"])
    #expect(
      report.moves == [
        BridgeReport.Move(code: "C1", name: "C1工会", from: "F1", to: "F2", members: 2)
      ])
  }

  @Test func `last year's report shows last year's tree and names`() throws {
    func report(_ treeDay: String) throws -> [String] {
      try world.federation.store.read { db in
        let periods = try ReportPeriods.cut(
          from: day("2016-01-01"), to: day("2016-12-31"), by: nil)
        return try GrowthReport(
          periods, of: try units(day(treeDay), in: db), today: GrowthWorld.today, in: db
        ).rows.map { "\($0.unit.name) \($0.figures.closing)" }
      }
    }
    let last = try report("2016-12-31")
    try change { unions, db in
      _ = try unions.move("C1", to: "F2", line: .administrative, on: day("2017-05-01"), in: db)
      _ = try unions.rename("F1", to: "新名", on: day("2017-05-01"), document: nil, in: db)
    }
    #expect(last == ["F1工会 3", "F2工会 1", "P1工会 1"])
    #expect(try report("2016-12-31") == last)
    #expect(try report("2017-12-31") == ["新名 1", "F2工会 3", "P1工会 1"])
  }

  @Test func `a unit's own figure counts, else the sum below it, and what is missing is told`()
    throws
  {
    try figure("G1", "2016-12-31", "members", 10)
    try figure("F2", "2016-06-30", "members", 7)
    let rows = try world.federation.store.read { db in
      try GapReport(
        .members, by: day("2016-12-31"), of: try units(day("2016-12-31"), in: db),
        tree: day("2016-12-31"), in: db
      ).rows
    }
    #expect(rows.map(\.reported.basis) == [.sum, .own, .none])
    #expect(rows.map(\.gap) == [7, 6, nil])
    #expect(rows.map(\.reported.lacking) == [1, 0, 1])
    #expect(rows.map(\.on.text) == ["2016-12-31", "2016-06-30", "2016-12-31"])
    #expect(rows[0].gapRatio?.value?.text == "70%")
  }

  @Test func `a rate tells what it is made of, and is none without a denominator`() throws {
    try figure("F1", "2016-12-31", "workers", 12)
    let report = try world.federation.store.read { db in
      try RateReport(
        from: day("2015-12-31"), to: day("2016-12-31"), of: try units(day("2016-12-31"), in: db),
        tree: day("2016-12-31"), in: db)
    }
    let joining = report.rows.filter { $0.measure == .joining }
    #expect(joining.map { $0.ratio?.text } == ["25%", nil, nil])
    #expect(joining[0].numerator == .integer(3) && joining[0].denominator == .integer(12))
    #expect(joining[0].denominatorOn == day("2016-12-31"))
    #expect(joining[1].isMissing && joining[1].denominator == .null)
  }

  /// Credit codes of nobody, in the county.
  private static let codes = ["91630102YY0002517E", "91630102YY00025259", "91630102YY0002509K"]

  @Test func `coverage counts an employer once and those without a union by their place`() throws {
    try world.write { db in
      let desk = Desk(today: GrowthWorld.today)
      _ = try UnionService(desk).edit(
        "F1", Fields(["division": .text("630100")]), revision: nil, in: db)
      for (union, code, from) in [
        ("G1", Self.codes[0], "2015-01-01"), ("G2", Self.codes[0], "2016-01-01"),
        ("G2", Self.codes[1], "2016-05-01"),
      ] {
        _ = try Coverage.enter(
          rows: [
            [
              "union": union, "employer_code": code, "employer": code, "ownership": "non_public",
              "from": from,
            ]
          ], .add, at: desk, in: db)
      }
      _ = try Add<Employer>.perform(
        ["employer_code": Self.codes[2], "employer": "未建会"], at: desk, in: db)
    }
    let report = try world.federation.store.read { db in
      try RateReport(
        from: day("2015-12-31"), to: day("2016-12-31"), of: try units(day("2016-12-31"), in: db),
        tree: day("2016-12-31"), in: db)
    }
    let first = report.rows.filter { $0.unit.code == "F1" }
    let recorded = try #require(first.first { $0.measure == .coverageRecorded })
    #expect(recorded.numerator == .integer(2) && recorded.denominator == .integer(3))
    let growth = try #require(first.first { $0.measure == .nonPublicGrowth })
    #expect(growth.ratio?.text == "100%" && growth.denominator == .integer(1))
  }
}
