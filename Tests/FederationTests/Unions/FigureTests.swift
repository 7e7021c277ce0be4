import Records
import Storage
import Testing

@testable import Federation

/// The figures that unions report.
@Suite struct FigureTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  private func enter(
    _ value: String, _ mode: EntryMode = .add, on: String = "2017-12-31",
    figure: String = "workers", source: String? = nil
  ) throws -> Effect {
    var given: Given = ["union": "P", "on": on, "figure": figure, "value": value]
    given["source"] = source
    return try office.write { [given] db, desk in
      try UnionFigure.enter(rows: [given], mode, at: desk, in: db)[0].effect
    }
  }

  @Test func `a figure of a day is entered once and may be mended by an import`() throws {
    #expect(try enter("100") == .added)
    #expect(try enter("100") == .unchanged)
    let there = office.problem { _ = try enter("101") }
    #expect(there?.name == "figure.exists" && there?.figures["value"] == .text("100"))
    #expect(try enter("101", .merge, source: "年报") == .changed)
    #expect(try enter("101", .merge) == .unchanged)
    #expect(
      try office.read { db in try SampleRows.rows(of: .figure, in: db, asOf: office.today) }
        == [["P", "2017-12-31", "workers", "101", "年报"]])
  }

  @Test func `a figure is a whole number of what the list of figures holds on its day`() throws {
    #expect(throws: Problems.self) { try enter("-1") }
    #expect(throws: Problems.self) { try enter("1", figure: "nix") }
    #expect(try enter("1", figure: "职工人数") == .added)
  }
}
