import Records
import Storage
import Testing

@testable import Federation

/// The honours people were given.
@Suite struct HonourTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      for n in [1, 3] { _ = try Members(desk).enter(Office.member(n), .add, in: db) }
    }
  }

  private func given(
    _ title: String, _ year: Int, level: String = "national", of n: Int = 1,
    certificate: String? = nil
  ) -> Given {
    var given: Given = [
      "id_number": Office.number(n), "title": title, "level": level, "year": "\(year)",
    ]
    given["certificate"] = certificate
    return given
  }

  @discardableResult
  private func add(_ given: Given) throws -> Effect? {
    try office.perform(Add<Honour>.self, given).effect
  }

  private func edit(_ number: String, _ more: [String: String]) throws -> Effect? {
    try office.perform(Edit<Honour>.self, Given(more.merging(["subject": number]) { $1 })).effect
  }

  /// The roll: without number and identity.
  private func roll() throws -> [[String]] {
    try office.rows(List<Honour>.self).map { Array($0.dropFirst(2)) }
  }

  private func refusal(_ given: Given) throws -> String? {
    try office.refusal { desk, db in _ = try Add<Honour>.perform(given, at: desk, in: db) }
  }

  @Test func `the same honour again is nothing new, with other values it is refused`() throws {
    #expect(try add(given("全国劳动模范", 2015)) == .added)
    #expect(try add(given("全国劳动模范", 2015)) == .unchanged)
    #expect(try add(given("全国劳动模范", 2010)) == .added)
    #expect(try refusal(given("全国劳动模范", 2015, level: "municipal")) == "identity.unique")
  }

  @Test func `an import takes over a level or certificate`() throws {
    func enter(_ certificate: String) throws -> Effect {
      try office.write { desk, db in
        try Registry.enter(
          [
            Fields([
              "id_number": Office.identity(Office.number(1)), "title": .text("劳模"),
              "level": .text("national"), "year": .integer(2015), "certificate": .text(certificate),
            ])
          ], of: .honour, .merge, desk, in: db)[0].effect
      }
    }
    #expect(try enter("12号") == .added)
    #expect(try enter("13号") == .changed)
    #expect(try enter("13号") == .unchanged)
    #expect(try roll() == [["张*", "G1", "全国劳模", "劳模", "2015", "13号"]])
  }

  @Test func `the roll has the highest level first, with names and unions`() throws {
    try add(given("市劳模", 2016, level: "municipal"))
    try add(given("省劳模", 2012, level: "省部级劳模", of: 3))
    #expect(
      try roll() == [
        ["张*", "G1", "省部级劳模", "省劳模", "2012", ""], ["张*", "G1", "地市级劳模", "市劳模", "2016", ""],
      ])
  }

  @Test func `a year to come, one before birth and an unknown level are refused`() throws {
    #expect(try refusal(given("劳模", 2019)) == "honour.year")
    #expect(try refusal(given("劳模", 1899)) == "honour.year")
    #expect(try refusal(given("劳模", 1979)) == "honour.before_birth")
    #expect(try refusal(given("劳模", 2015, level: "x")) == "choice.unknown")
    #expect(try refusal(given("劳模", 2015, of: 5)) == "person.not_found")
  }

  @Test func `every fault of the form is told at once, in its order`() throws {
    let problems = try #require(throws: Problems.self) {
      try add(["id_number": Office.number(1), "level": "x", "year": "soon"])
    }
    #expect(problems.all.map(\.field) == ["level", "title", "year"])
  }

  @Test func `one is corrected, but not into another that is there`() throws {
    try add(given("劳模", 2010))
    try add(given("劳模", 2015))
    #expect(try edit("1", ["year": "2012"]) == .changed)
    #expect(try edit("1", ["year": "2012"]) == .unchanged)
    #expect(throws: RuleViolation.self) { try edit("1", ["year": "2015"]) }
    let several = try office.refusal { desk, db in
      _ = try Remove<Honour>.perform(["subject": Office.number(1)], at: desk, in: db)
    }
    #expect(several == "honour.which")
  }

  @Test func `one entered by mistake is removed, and the undo brings it back`() throws {
    try add(given("劳模", 2010, certificate: "7号"))
    let removed = try office.written { desk, db in
      try Remove<Honour>.perform(["subject": Office.number(1)], at: desk, in: db)
    }
    #expect(removed.result.effect == .removed)
    #expect(try roll().isEmpty)
    _ = try office.federation.undo(
      batch: #require(removed.batch?.id),
      Order(by: Actor(login: "tester"), because: nil, command: "undo"))
    #expect(try roll() == [["张*", "G1", "全国劳模", "劳模", "2010", "7号"]])
  }
}
