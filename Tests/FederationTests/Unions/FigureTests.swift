import Records
import Storage
import Testing

@testable import Federation

@Suite struct FigureTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  @Test func `a figure of a day is entered once and may be mended by an import`() throws {
    func enter(_ value: Int64, _ mode: EntryMode) throws -> Entered {
      let fields = Fields([
        "union": .text("P"), "on": .day(try Day(parsing: "2017-12-31")), "figure": .text("workers"),
        "value": .integer(value),
      ])
      return try office.write { db, desk in try FigureService(desk).enter(fields, mode, in: db) }
    }
    #expect(try enter(100, .add).effect == .added)
    #expect(try enter(100, .add).effect == .unchanged)
    #expect(office.problem { _ = try enter(101, .add) }?.name == "figure.exists")
    #expect(try enter(101, .merge).effect == .changed)
    #expect(office.problem { _ = try enter(-1, .merge) }?.name == "figure.negative")
  }
}
