import Records
import Storage
import Testing

@testable import Federation

/// Which employers the unions cover.
@Suite struct CoverageTests {
  let office: FundOffice
  private static let code = CreditCode(stored: "91630102YY0002509K")

  init() throws { office = try FundOffice() }

  private func cover(
    _ union: String, _ from: String, to: String? = nil, name: String = "某公司",
    ownership: String? = "non_public", _ mode: EntryMode = .add
  ) throws -> Effect {
    var given: Given = [
      "union": union, "employer_code": Self.code.text, "employer": name, "from": from,
    ]
    given["ownership"] = ownership
    given["to"] = to
    return try office.write { [given] db, desk in
      try Coverage.enter(rows: [given], mode, at: desk, in: db)[0].effect
    }
  }

  private func rows() throws -> [[String]] {
    try office.read { db in try SampleRows.rows(of: .coverage, in: db, asOf: office.today) }
  }

  @Test func `an employer is covered by several unions, by one only once at a time`() throws {
    #expect(try cover("G", "2016-01-01", to: "2017-01-01") == .added)
    #expect(try cover("G", "2016-01-01", to: "2017-01-01") == .unchanged)
    #expect(try cover("S", "2016-06-01") == .added)
    #expect(try cover("G", "2017-01-01") == .added)
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
    #expect(try rows() == [["G", "91630102YY0002509K", "某公司", "non_public", "2016-01-01", ""]])
  }

  @Test func `an import adds an ownership where there was none, and changes none`() throws {
    _ = try cover("G", "2016-01-01", ownership: nil)
    #expect(try cover("G", "2016-01-01", ownership: "state", .merge) == .changed)
    #expect(try cover("G", "2016-01-01", ownership: "state", .merge) == .unchanged)
    let refused = office.problem {
      _ = try cover("G", "2016-01-01", ownership: "non_public", .merge)
    }
    #expect(refused?.name == "employer.edit_instead")
    #expect(refused?.figures["present"] == .coded("state", word: "State-owned enterprise"))
  }

  @Test func `when it began need not be known`() throws {
    let given: Given = ["union": "G", "employer_code": Self.code.text, "employer": "某公司"]
    try office.write { db, desk in
      _ = try Coverage.enter(rows: [given], .merge, at: desk, in: db)
    }
    #expect(try rows().map { $0[4] } == [""])
  }

  @Test func `a coverage that goes on is ended once`() throws {
    func end(_ day: String) throws -> Effect {
      try office.write { db, desk in
        try Coverage.end(
          db.union(code: "G"), Self.code, on: Day(parsing: day), at: desk, in: db
        ).effect
      }
    }
    #expect(office.problem { _ = try end("2017-01-01") }?.name == "coverage.not_found")
    _ = try cover("G", "2016-01-01")
    #expect(
      office.problem { _ = try end("2016-01-01") }?.name == "period.ends_before_it_begins")
    #expect(try end("2017-01-01") == .changed)
    #expect(try end("2017-01-01") == .unchanged)
    #expect(office.problem { _ = try end("2017-02-01") }?.name == "coverage.not_found")
  }
}
