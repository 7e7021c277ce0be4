import Records
import Storage
import Testing

@testable import Federation

/// The honours people were given.
@Suite struct HonourServiceTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      for n in [1, 3] { _ = try MemberService(desk).enter(Office.member(n), .add, in: db) }
    }
  }

  private func row(
    _ title: String, _ year: Int64, level: String = "national", of n: Int = 1,
    certificate: String? = nil
  ) -> Fields {
    var fields = Fields([
      "id_number": Office.identity(Office.number(n)), "title": .text(title), "level": .text(level),
      "year": .integer(year),
    ])
    if let certificate { fields["certificate"] = .text(certificate) }
    return fields
  }

  @discardableResult
  private func enter(_ row: Fields, _ mode: EntryMode = .merge) throws -> Effect {
    try office.write { desk, db in try HonourService(desk).enter(row, mode, in: db) }.effect
  }

  private func rows(_ kind: Kind = .honour) throws -> [[String]] {
    try office.federation.store.read { db in
      try SampleRows.rows(of: kind, in: db, asOf: Office.today).map { Array($0.dropFirst()) }
    }
  }

  private func refusal(_ row: Fields, _ mode: EntryMode = .merge) throws -> String? {
    try office.refusal { desk, db in _ = try HonourService(desk).enter(row, mode, in: db) }
  }

  @Test func `an import takes over a level or certificate, an addition must be new`() throws {
    #expect(try enter(row("全国劳动模范", 2015)) == .added)
    #expect(try enter(row("全国劳动模范", 2015), .add) == .unchanged)
    #expect(try enter(row("全国劳动模范", 2015, certificate: "12号")) == .changed)
    #expect(try enter(row("全国劳动模范", 2010)) == .added)
    #expect(
      try rows() == [
        ["national", "全国劳动模范", "2010", ""], ["national", "全国劳动模范", "2015", "12号"],
      ])
    #expect(try refusal(row("全国劳动模范", 2015, level: "municipal"), .add) == "identity.unique")
  }

  @Test func `the roll has the highest level first, with names and unions`() throws {
    try enter(row("市劳模", 2016, level: "municipal"))
    try enter(row("省劳模", 2012, level: "provincial", of: 3))
    #expect(
      try rows(.honourRoll) == [
        ["张三", "G1", "provincial", "省劳模", "2012", ""],
        ["张三", "G1", "municipal", "市劳模", "2016", ""],
      ])
  }

  @Test func `a year to come, one before birth and an unknown level are refused`() throws {
    #expect(try refusal(row("劳模", 2019)) == "honour.year")
    #expect(try refusal(row("劳模", 1899)) == "honour.year")
    #expect(try refusal(row("劳模", 1979)) == "honour.before_birth")
    #expect(try refusal(row("劳模", 2015, level: "x")) == "code.unknown")
    #expect(try refusal(row("劳模", 2015, of: 5)) == "person.not_found")
  }

  @Test func `one is corrected, but not into another that is there`() throws {
    try enter(row("劳模", 2010))
    try enter(row("劳模", 2015))
    func edit(_ number: String, _ fields: Fields) throws -> Effect {
      try office.write { desk, db in
        try HonourService(desk).edit(number, fields, revision: nil, in: db)
      }.effect
    }
    #expect(try edit("1", Fields(["year": .integer(2012)])) == .changed)
    #expect(try edit("1", Fields(["year": .integer(2012)])) == .unchanged)
    #expect(throws: RuleViolation.self) { try edit("1", Fields(["year": .integer(2015)])) }
    let several = try office.refusal { desk, db in
      _ = try HonourService(desk).remove(Office.number(1), in: db)
    }
    #expect(several == "honour.which")
  }

  @Test func `one entered by mistake is removed, and the undo brings it back`() throws {
    try enter(row("劳模", 2010, certificate: "7号"))
    let removed = try office.written { desk, db in
      try HonourService(desk).remove(Office.number(1), in: db)
    }
    #expect(removed.result.effect == .removed)
    #expect(try rows().isEmpty)
    _ = try office.federation.undo(
      batch: #require(removed.batch?.id),
      Order(by: Actor(login: "tester"), because: nil, command: "undo"))
    #expect(try rows() == [["national", "劳模", "2010", "7号"]])
  }
}
