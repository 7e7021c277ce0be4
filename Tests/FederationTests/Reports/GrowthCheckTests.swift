import Records
import Storage
import Testing

@testable import Federation

/// What the report says of data that contradict themselves, and the events behind its figures.
@Suite struct GrowthCheckTests {
  let world: GrowthWorld

  init() throws { world = try GrowthWorld() }

  @Test func `who joins elsewhere while a member breaks the identity`() throws {
    try world.live(.init(.join, "2016-05-01", "G1"), .init(.join, "2017-05-01", "G3"))
    let problem = try world.problem {
      try world.report("2017-01-01", "2017-06-30", level: .prefecture)
    }
    #expect(problem?.kind == .integrity && problem?.name == "report.identity")
    #expect(
      problem?.figures
        == [
          "report": .text("growth"), "period": .text("2017-05"), "union": .text("F1"),
          "status": .coded("active", word: "active"), "opening": .count(1), "flows": .count(0),
          "expected": .count(1), "counted": .count(0),
        ])
    #expect(
      problem?.text?.said(in: .en)
        == "The report growth does not add up: for F1 in 2017-05 it should give 1, but 0 are "
        + "counted. Run gonghui doctor.")
  }

  @Test func `who is restored without being retained breaks the retained identity or the other`()
    throws
  {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.leave, "2016-06-01", "G1"),
      .init(.restore, "2017-05-01", "G1"))
    let problem = try world.problem { try world.report("2017-01-01", "2017-12-31", by: .year) }
    #expect(problem?.name == "report.identity")
    #expect(problem?.figures["counted"] == .count(1))
  }

  @Test func `a transfer out of a union the member is not in breaks the identity`() throws {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.retain, "2016-06-01", "G1"),
      .init(.transfer, "2017-05-01", "G3", to: "G4"))
    let problem = try world.problem {
      try world.report("2017-01-01", "2017-12-31", by: .year, level: .prefecture)
    }
    #expect(problem?.name == "report.identity")
    #expect(problem?.figures["status"] == .coded("retained", word: "retained"))
  }

  @Test func `a report up to today must agree with the members' list`() throws {
    try world.live(.init(.join, "2017-05-01", "G1"))
    let today = Day(year: 2017, month: 12, day: 31)!
    let problem = try world.problem {
      try world.report("2017-01-01", "2017-12-31", by: .year, today: today)
    }
    #expect(problem?.kind == .integrity && problem?.name == "report.status")
    #expect(
      problem?.figures
        == [
          "union": .text("P1"), "status": .coded("active", word: "active"), "day": .day(today),
          "counted": .count(1), "kept": .count(0),
        ])
    #expect(
      problem?.text?.said(in: .zh)
        == "P1 在 2017-12-31 按会籍变动有 1 人在籍，而会员名册为 0 人。请运行 gonghui doctor。")
    try world.write { db in
      try db.run(
        """
        INSERT INTO membership (id, person_id, spell, union_id, status, from_on)
        SELECT 1, person_id, 1, union_id, 'active', on_date FROM membership_event
        """)
    }
    let report = try world.report("2017-01-01", "2017-12-31", by: .year, today: today)
    #expect(report.rows[0].figures.closing == 1)
  }

  @Test func `the events behind the figures are listed by period, unit, flow and day`() throws {
    try world.live(
      .init(.opening, "2017-01-20", "G3"), .init(.retain, "2017-03-01", "G3"),
      .init(.leave, "2017-03-02", "G3"))
    try world.live(
      .init(.join, "2017-01-05", "G1"), .init(.transfer, "2017-03-01", "G1", to: "G3"))
    var lines: [String] = []
    try world.federation.store.read { db in
      let day = Day(stored: "2017-03-31")!
      try GrowthReport.eachEntry(
        try ReportPeriods.cut(from: Day(stored: "2017-01-01")!, to: day, by: .month),
        of: try ReportUnits(under: "P1", level: .prefecture, on: day, in: db), in: db
      ) { entry in lines.append(entry.cells.map(GrowthWorld.text).joined(separator: " ")) }
    }
    #expect(
      lines == [
        "2017-01 F1 joined T000002 某人 join 2017-01-05",
        "2017-01 F2 taken_in T000001 某人 opening 2017-01-20",
        "2017-03 F1 transferred_out T000002 某人 transfer 2017-03-01",
        "2017-03 F2 transferred_in T000002 某人 transfer 2017-03-01",
        "2017-03 F2 retained T000001 某人 retain 2017-03-01",
        "2017-03 F2 retained_ended T000001 某人 leave 2017-03-02",
      ])
  }

  @Test func `the tree hangs from the province, or from the nation where there are more`() throws {
    func top(_ day: Day) throws -> String {
      try world.federation.store.read { db in try db.topUnion(on: day) }
    }
    #expect(try top(GrowthWorld.today) == TradeUnion.nationalCode)
    #expect(try top(Day(stored: "1999-12-31")!) == TradeUnion.nationalCode)
    try world.write { db in
      let service = UnionService(Desk(today: GrowthWorld.today))
      let day = Day(stored: "2018-01-01")!
      _ = try service.move("X1", to: "P1", line: .administrative, on: day, in: db)
    }
    #expect(try top(GrowthWorld.today) == "P1")
  }
}
