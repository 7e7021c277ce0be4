import Records
import Storage
import Testing

@testable import Federation

/// What kind of worker somebody is, and since when.
@Suite struct TraitServiceTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(1, ["traits": .codes(["migrant", "frontline"])]), .merge, in: db)
    }
  }

  private func row(_ trait: String, _ from: String?, _ to: String? = nil) -> Fields {
    var fields = Fields(["id_number": Office.identity(Office.number(1)), "trait": .text(trait)])
    if let from { fields["from"] = .day(Office.day(from)) }
    if let to { fields["to"] = .day(Office.day(to)) }
    return fields
  }

  private func enter(_ row: Fields) throws -> Effect {
    try office.write { desk, db in try TraitService(desk).enter(row, .merge, in: db) }.effect
  }

  private func rows() throws -> [[String]] {
    try office.federation.store.read { db in
      try SampleRows.rows(of: .trait, in: db, asOf: Office.today).map { Array($0.dropFirst()) }
    }
  }

  @Test func `dated rows take the place of what a list said, then stand beside each other`() throws
  {
    #expect(try enter(row("migrant", "2012-01-01", "2014-01-01")) == .changed)
    #expect(try enter(row("migrant", "2015-01-01")) == .added)
    #expect(try enter(row("migrant", "2015-01-01")) == .unchanged)
    #expect(
      try rows() == [
        ["frontline", "2016-01-05", ""], ["migrant", "2012-01-01", "2014-01-01"],
        ["migrant", "2015-01-01", ""],
      ])
    #expect(try office.state(1)?[4] == "frontline;migrant")
    #expect(try office.state(1, asOf: Office.day("2016-01-05"))?[4] == "frontline;migrant")
  }

  @Test func `a row equal to what a list said confirms it`() throws {
    #expect(try enter(row("migrant", "2016-01-05")) == .changed)
    #expect(try enter(row("migrant", "2012-01-01", "2014-01-01")) == .added)
    #expect(try rows().map { $0[1] } == ["2016-01-05", "2012-01-01", "2016-01-05"])
  }

  @Test func `a trait since ever has no first day`() throws {
    #expect(try enter(row("dispatched", nil, "2016-01-01")) == .added)
    #expect(try rows().first == ["dispatched", "", "2016-01-01"])
  }

  @Test func `rows of one trait that overlap, end before they begin, or precede birth are refused`()
    throws
  {
    _ = try enter(row("migrant", "2012-01-01"))
    for (bad, name) in [
      (row("migrant", "2011-01-01", "2012-01-02"), "trait.overlap"),
      (row("migrant", "2013-01-01"), "trait.overlap"),
      (row("dispatched", "2013-01-01", "2013-01-01"), "trait.ends_before_it_begins"),
      (row("dispatched", "1979-12-31"), "trait.before_birth"),
    ] {
      let refused = try office.refusal { desk, db in
        _ = try TraitService(desk).enter(bad, .merge, in: db)
      }
      #expect(refused == name)
    }
  }

  @Test func `a trait of a day before it was named is refused, and a list begins it then`() throws {
    let figures = try office.refusedFigures { desk, db in
      _ = try TraitService(desk).enter(row("courier", "2018-02-28"), .merge, in: db)
    }
    #expect(figures?.name == "code.not_in_force")
    #expect(figures?.figures["from"] == .day(Office.day("2018-03-01")))
    #expect(try enter(row("courier", "2018-03-01")) == .added)
    try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(3, ["traits": .codes(["security_guard"])]), .merge, in: db)
    }
    #expect(try rows().last == ["security_guard", "2018-03-01", ""])
  }

  @Test func `a trait ends on a day after it began, which is told otherwise`() throws {
    _ = try enter(row("courier", "2018-04-01"))
    func end(_ day: String, _ trait: String = "courier") throws -> Effect {
      try office.write { desk, db in
        try TraitService(desk).end(trait, of: Office.number(1), on: Office.day(day), in: db)
      }.effect
    }
    let figures = try office.refusedFigures { desk, db in
      _ = try TraitService(desk).end(
        "courier", of: Office.number(1), on: Office.day("2018-04-01"), in: db)
    }
    #expect(figures?.name == "trait.ends_before_it_begins")
    #expect(figures?.figures["from"] == .day(Office.day("2018-04-01")))
    #expect(try end("2018-05-01") == .changed)
    #expect(try end("2018-05-01") == .unchanged)
    #expect(try end("2018-05-02") == .changed)
    #expect(try rows().first == ["courier", "2018-04-01", "2018-05-02"])
    #expect(throws: Problem.self) { try end("2018-05-01", "caregiver") }
    #expect(try office.state(1, asOf: Office.day("2018-05-01"))?[4] == "courier;frontline;migrant")
  }

  @Test func `a member's row repeats the traits of today and sets none`() throws {
    let row = Office.member(1, ["traits": .codes(["migrant"])])
    #expect(
      try office.refusal { desk, db in _ = try Members(desk).enter(row, .merge, in: db) }
        == "member.traits_instead")
  }
}
