import Records
import Storage
import Testing

@testable import Federation

/// Reports of some of the people, by the rules of who counts as what when.
@Suite struct GrowthFilterTests {
  typealias Happening = GrowthWorld.Happening
  let world: GrowthWorld

  init() throws { world = try GrowthWorld() }

  private func live(_ facts: GrowthWorld.Facts, _ happenings: Happening...) throws {
    try world.write { db in try GrowthWorld.live(happenings, facts, in: db) }
  }

  private func trait(_ from: String, until to: String? = nil) -> GrowthWorld.Facts {
    GrowthWorld.Facts(traits: [("migrant", Day(stored: from)!, to.flatMap(Day.init(stored:)))])
  }

  private func year(
    _ filter: GrowthFilter = GrowthFilter(), by grouping: GrowthGrouping? = nil,
    level: UnionLevel? = nil
  ) throws -> [String] {
    let report = try world.report(
      "2017-01-01", "2017-12-31", by: .year, level: level, filter, by: grouping)
    return report.rows.compactMap { row in
      let cells = zip(
        report.columns.dropFirst(report.isDivided ? 4 : 3),
        row.figures.cells(
          isDated: report.isDated))
      let figures = cells.compactMap { column, cell in
        cell == .integer(0) || column.name == "growth_rate"
          ? nil : "\(column.name) \(GrowthWorld.text(cell))"
      }
      let group =
        switch row.group {
        case .code(let code): code
        case .unknown: "unknown"
        case .all: report.isDivided ? "all" : ""
        }
      return figures.isEmpty
        ? nil : "\(row.unit.code) \(group): " + figures.joined(separator: ", ")
    }
  }

  private var migrants: GrowthFilter {
    var filter = GrowthFilter()
    filter.trait = "migrant"
    return filter
  }

  @Test func `who begins to have the trait while a member is reclassified in`() throws {
    try live(trait("2017-05-01"), .init(.join, "2016-05-01", "G1"))
    try live(trait("2016-05-01", until: "2017-05-01"), .init(.join, "2016-05-01", "G1"))
    #expect(
      try year(migrants) == ["P1 : opening 1, reclassified_in 1, reclassified_out 1, closing 1"])
  }

  @Test func `who leaves goes as at the opening, who comes counts as at the closing`() throws {
    try live(
      trait("2016-05-01", until: "2017-03-01"), .init(.join, "2016-05-01", "G1"),
      .init(.leave, "2017-03-01", "G1"))
    try live(trait("2017-06-01"), .init(.join, "2017-03-01", "G1"))
    try live(
      trait("2016-05-01", until: "2017-09-01"), .init(.join, "2016-05-01", "G1"),
      .init(.leave, "2017-03-01", "G1"), .init(.rejoin, "2017-04-01", "G1"))
    #expect(try year(migrants) == ["P1 : opening 2, joined 1, left 2, closing 1"])
  }

  @Test func `a retained member who is reclassified moves the retained figures only`() throws {
    try live(
      trait("2017-05-01"), .init(.join, "2016-05-01", "G1"), .init(.retain, "2016-06-01", "G1"))
    #expect(try year(migrants) == ["P1 : retained_closing 1"])
  }

  @Test func `ages are counted in full years at each end`() throws {
    var filter = GrowthFilter()
    filter.ages = try AgeBand(parsing: "18-35")
    let birth = GrowthWorld.Facts(birth: Day(stored: "1981-12-31")!)
    try live(birth, .init(.join, "2016-05-01", "G1"))
    try live(
      GrowthWorld.Facts(birth: Day(stored: "1982-01-01")!), .init(.join, "2016-05-01", "G1"))
    try live(GrowthWorld.Facts(), .init(.join, "2016-05-01", "G1"))
    #expect(try year(filter) == ["P1 : opening 2, reclassified_out 1, closing 1"])
  }

  @Test(arguments: [
    ("18-35", 18, 35 as Int?), ("60-", 60, nil), ("-25", 0, 25), ("40", 40, 40),
  ])
  func `an age band is read as clerks write it`(text: String, lowest: Int, highest: Int?) throws {
    #expect(try AgeBand(parsing: text) == AgeBand(lowest, highest))
  }

  @Test(arguments: ["", "-", "a-b", "35-18", "1-2-3", "1e3"])
  func `what is no age band is refused`(text: String) {
    #expect(throws: ValueError.self) { try AgeBand(parsing: text) }
  }

  @Test func `a report by gender has a row for all, in which everybody counts once`() throws {
    try live(GrowthWorld.Facts(gender: .female), .init(.join, "2017-05-01", "G1"))
    try live(GrowthWorld.Facts(gender: .male), .init(.join, "2016-05-01", "G1"))
    try live(GrowthWorld.Facts(), .init(.join, "2017-05-01", "G1"))
    #expect(
      try year(by: .gender) == [
        "P1 male: opening 1, closing 1", "P1 female: joined 1, closing 1",
        "P1 unknown: joined 1, closing 1", "P1 all: opening 1, joined 2, closing 3",
      ])
  }

  @Test func `a transfer between two levels shows in their rows and cancels in that of all`()
    throws
  {
    try live(
      GrowthWorld.Facts(), .init(.join, "2016-05-01", "C1"),
      .init(.transfer, "2017-05-01", "C1", to: "G1"))
    #expect(
      try year(by: .level) == [
        "P1 county: opening 1, transferred_out 1",
        "P1 grassroots: transferred_in 1, closing 1", "P1 all: opening 1, closing 1",
      ])
  }

  @Test func `a filter by what unions are counts moves across its border as transfers`() throws {
    try live(
      GrowthWorld.Facts(), .init(.join, "2016-05-01", "C1"),
      .init(.transfer, "2017-05-01", "C1", to: "G1"))
    var filter = GrowthFilter()
    filter.kind = .single
    #expect(try year(filter) == ["P1 : transferred_in 1, closing 1"])
  }
}
