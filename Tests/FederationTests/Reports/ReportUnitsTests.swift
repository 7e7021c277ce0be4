import Records
import Storage
import Testing

@testable import Federation

@Suite struct ReportUnitsTests {
  let office: CaseOffice

  init() throws { office = try CaseOffice() }

  private func units(_ under: String, _ level: UnionLevel?) throws -> ReportUnits {
    try office.federation.store.read { db in
      try ReportUnits(under: under, level: level, on: CaseOffice.today, in: db)
    }
  }

  private func index(_ units: ReportUnits, _ code: String) throws -> Int? {
    try office.federation.store.read { db in units.index(of: try db.union(code: code).id) }
  }

  @Test func `units of a level take their subtrees, the rest stands in the remainder`() throws {
    let counties = try units("P1", .county)
    #expect(counties.units.map(\.code) == ["C1", "P1"])
    #expect(counties.units.map(\.isRemainder) == [false, true])
    #expect(try index(counties, "G1") == 0)
    #expect(try index(counties, "C1") == 0)
    #expect(try index(counties, "G2") == 1)
    #expect(try index(counties, "P1") == 1)
    #expect(try index(counties, "ACFTU") == nil)
  }

  @Test func `without a level, or with its own, a union is its only unit`() throws {
    for level in [nil, UnionLevel.county] {
      let county = try units("C1", level)
      #expect(county.units.map(\.code) == ["C1"])
      #expect(try index(county, "G1") == 0)
      #expect(try index(county, "G2") == nil)
    }
  }

  @Test func `a level that no union has leaves everything in the remainder`() throws {
    let townships = try units("P1", .township)
    #expect(townships.units.map(\.isRemainder) == [true])
    #expect(try index(townships, "G1") == 0)
  }

  @Test func `a level above the union is refused`() {
    #expect(refusal { _ = try units("C1", .prefecture) }?.name == "report.level_above")
  }

  @Test func `a report whose files do not add up is refused`() {
    var figures = CaseFigures()
    figures.openBefore = 3
    figures.opened = 2
    figures.lifted = 1
    figures.openAtEnd = 4
    #expect(figures.identityProblem(period: "2017", union: "P1") == nil)
    figures.relieved = 1
    let problem = figures.identityProblem(period: "2017", union: "P1")
    #expect(problem?.kind == .integrity && problem?.name == "report.identity")
    #expect(problem?.figures["expected"] == .count(3))
  }
}
