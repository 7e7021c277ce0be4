import Records
import Storage
import Testing

@testable import Federation

@Suite struct CoverageTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  func cover(
    _ union: String, _ from: String, to: String? = nil, name: String = "某公司",
    _ mode: EntryMode = .add
  ) throws -> Entered {
    var fields = Fields([
      "union": .text(union), "employer_code": .text("91630102YY0002509K"), "employer": .text(name),
      "ownership": .text("non_public"), "from": .day(try Day(parsing: from)),
    ])
    fields["to"] = try to.map { .day(try Day(parsing: $0)) }
    return try office.write { [fields] db, desk in
      try CoverageService(desk).enter(fields, mode, in: db)
    }
  }

  @Test func `an employer is covered by several unions, by one only once at a time`() throws {
    #expect(try cover("G", "2016-01-01", to: "2017-01-01").effect == .added)
    #expect(try cover("G", "2016-01-01", to: "2017-01-01").effect == .unchanged)
    #expect(try cover("S", "2016-06-01").effect == .added)
    #expect(try cover("G", "2017-01-01").effect == .added)
    #expect(office.problem { _ = try cover("S", "2017-01-01") }?.name == "coverage.overlap")
    #expect(
      office.problem { _ = try cover("C", "2017-01-01", to: "2016-01-01") }?.name
        == "period.ends_before_it_begins")
  }

  @Test func `neither an import nor adding takes over the employer's name`() throws {
    _ = try cover("G", "2016-01-01")
    #expect(
      office.violation { _ = try cover("S", "2016-01-01", name: "别的公司") }?.rule == .identityUnique)
    #expect(
      office.problem { _ = try cover("G", "2016-01-01", name: "别的公司", .merge) }?.name
        == "employer.edit_instead")
    let rows = try office.read { db in
      try SampleRows.rows(of: .coverage, in: db, asOf: office.today)
    }
    #expect(
      rows == [["G", "91630102YY0002509K", "某公司", "non_public", "2016-01-01", ""]])
  }

  @Test func `a coverage that goes on is ended once`() throws {
    func end(_ to: String) throws -> Entered {
      let fields = Fields([
        "union": .text("G"), "employer_code": .text("91630102YY0002509K"),
        "to": .day(try Day(parsing: to)),
      ])
      return try office.write { db, desk in try CoverageService(desk).end(fields, in: db) }
    }
    #expect(office.problem { _ = try end("2017-01-01") }?.name == "coverage.not_found")
    _ = try cover("G", "2016-01-01")
    #expect(
      office.problem { _ = try end("2016-01-01") }?.name == "period.ends_before_it_begins")
    #expect(try end("2017-01-01").effect == .changed)
    #expect(try end("2017-01-01").effect == .unchanged)
    #expect(office.problem { _ = try end("2017-02-01") }?.name == "coverage.not_found")
  }

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
