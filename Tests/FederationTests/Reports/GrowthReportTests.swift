import Records
import Storage
import Testing

@testable import Federation

/// Small worlds, one for each way to come and go.
@Suite struct GrowthReportTests {
  let world: GrowthWorld

  init() throws { world = try GrowthWorld() }

  private func year(_ level: UnionLevel? = .prefecture, under code: String = "P1") throws
    -> [String]
  {
    GrowthWorld.lines(
      try world.report("2017-01-01", "2017-12-31", by: .year, under: code, level: level))
  }

  @Test func `who joins counts as joined, and from then on`() throws {
    try world.live(.init(.join, "2017-02-28", "G1"))
    #expect(
      GrowthWorld.lines(try world.report("2017-01-01", "2017-04-30")) == [
        "2017-02 P1: joined 1, closing 1", "2017-03 P1: opening 1, closing 1",
        "2017-04 P1: opening 1, closing 1",
      ])
  }

  @Test func `the first and the last day of a period belong to it`() throws {
    try world.live(.init(.join, "2017-03-01", "G1"), .init(.leave, "2017-03-31", "G1"))
    #expect(
      GrowthWorld.lines(try world.report("2017-02-01", "2017-04-30")) == [
        "2017-03 P1: joined 1, left 1"
      ])
  }

  @Test(arguments: [
    (MembershipChange.leave, "left"), (.lapse, "left"), (.expel, "expelled"),
    (.decease, "deceased"), (.depart, "departed"),
  ])
  func `each end of an active membership has its column`(change: MembershipChange, column: String)
    throws
  {
    try world.live(.init(.join, "2016-05-01", "G1"), .init(change, "2017-05-01", "G1"))
    #expect(try year() == ["2017 F1: opening 1, \(column) 1"])
  }

  @Test(arguments: [MembershipChange.leave, .lapse, .expel, .decease, .depart])
  func `the end of a retained membership moves the retained count only`(change: MembershipChange)
    throws
  {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.retain, "2016-06-01", "G1"),
      .init(change, "2017-05-01", "G1"))
    #expect(try year() == ["2017 F1: retained_opening 1"])
  }

  @Test func `retaining and restoring move members between the two counts`() throws {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.retain, "2017-02-01", "G1"),
      .init(.restore, "2017-04-01", "G1"))
    #expect(
      GrowthWorld.lines(try world.report("2017-01-01", "2017-06-30", by: .quarter)) == [
        "2017Q1 P1: opening 1, retained 1, retained_closing 1",
        "2017Q2 P1: restored 1, closing 1, retained_opening 1",
      ])
  }

  @Test func `who rejoins or arrives after an end is counted as such`() throws {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.leave, "2016-06-01", "G1"),
      .init(.rejoin, "2017-05-01", "G2"))
    try world.live(.init(.arrive, "2017-05-01", "G3"))
    #expect(
      try year() == ["2017 F1: rejoined 1, closing 1", "2017 F2: arrived 1, closing 1"])
  }

  @Test func `a transfer goes out of one unit and into the other, and cancels within one`() throws {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.transfer, "2017-05-01", "G1", to: "G3"))
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.transfer, "2017-06-01", "G1", to: "G2"))
    #expect(
      try year() == [
        "2017 F1: opening 2, transferred_out 1, closing 1",
        "2017 F2: transferred_in 1, closing 1",
      ])
    #expect(try year(nil) == ["2017 P1: opening 2, closing 2"])
    #expect(
      try year(nil, under: "F1") == ["2017 F1: opening 2, transferred_out 1, closing 1"])
    #expect(
      try year(.county, under: "F1") == [
        "2017 C1: opening 2, transferred_out 2", "2017 F1 rest: transferred_in 1, closing 1",
      ])
  }

  @Test func `a transfer across the border of the tree counts on its one side`() throws {
    try world.live(
      .init(.join, "2016-05-01", "X1"), .init(.transfer, "2017-05-01", "X1", to: "G3"))
    try world.live(
      .init(.join, "2016-05-01", "G3"), .init(.transfer, "2017-05-01", "G3", to: "X1"))
    #expect(
      try year(nil) == ["2017 P1: opening 1, transferred_in 1, transferred_out 1, closing 1"])
  }

  @Test func `a retained member who moves changes the retained figures only`() throws {
    try world.live(
      .init(.join, "2016-05-01", "G1"), .init(.retain, "2016-06-01", "G1"),
      .init(.transfer, "2017-05-01", "G1", to: "G3"))
    #expect(try year() == ["2017 F1: retained_opening 1", "2017 F2: retained_closing 1"])
  }

  @Test func `who stands directly above the units is in the remainder`() throws {
    try world.live(.init(.join, "2017-05-01", "G4"))
    try world.live(.init(.join, "2017-05-01", "P1"))
    #expect(try year() == ["2017 P1 rest: joined 2, closing 2"])
    let report = try world.report("2016-01-01", "2016-12-31", level: .prefecture)
    #expect(report.rows.allSatisfy { !$0.unit.isRemainder })
  }

  @Test func `voided events count for nothing, late entries where they happened`() throws {
    var late = GrowthWorld.Happening(.transfer, "2017-03-01", "G1", to: "G3")
    late.entered = 2
    try world.live(
      late, .init(.join, "2016-05-01", "G1"), .init(.leave, "2017-05-01", "G3"),
      .init(.expel, "2017-02-01", "G1").voided)
    #expect(
      try year() == [
        "2017 F1: opening 1, transferred_out 1", "2017 F2: transferred_in 1, left 1",
      ])
  }

  @Test func `an opening counts from the beginning of its period, and is told`() throws {
    try world.live(
      .init(.opening, "2017-02-10", "G1"), .init(.transfer, "2017-02-20", "G1", to: "G3"))
    try world.live(.init(.opening, "1850-01-01", "G1"))
    let report = try world.report("2017-01-01", "2017-03-31", level: .prefecture)
    #expect(
      GrowthWorld.lines(report) == [
        "2017-01 F1: opening 1, closing 1",
        "2017-02 F1: opening 2, transferred_out 1, closing 1",
        "2017-02 F2: transferred_in 1, closing 1", "2017-03 F1: opening 1, closing 1",
        "2017-03 F2: opening 1, closing 1",
      ])
    #expect(report.takenIn.map { "\($0.period.label) \($0.count)" } == ["2017-02 1"])
    #expect(report.total.opening == 2)
    #expect(report.total.closing == 2)
    #expect(report.total[.transferredOut] == 1)
  }

  @Test func `growth is in percent of the opening, with two decimals`() throws {
    for _ in 0..<3 { try world.live(.init(.join, "2016-05-01", "G1")) }
    try world.live(.init(.join, "2017-05-01", "G1"))
    try world.live(.init(.join, "2017-05-01", "G3"))
    let report = try world.report("2017-01-01", "2017-12-31", by: .year, level: .prefecture)
    #expect(report.rows.map { GrowthWorld.text($0.cells[18]) } == ["33.33%", ""])
  }
}
