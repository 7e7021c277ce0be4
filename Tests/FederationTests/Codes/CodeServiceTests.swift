import Records
import Storage
import Testing

@testable import Federation

@Suite struct CodeServiceTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  func add(_ list: String, _ code: String, _ more: [String: KindValue] = [:]) throws -> Entered {
    var fields = Fields([
      "list": .text(list), "code": .text(code), "zh": .text("骑手"), "en": .text("Rider"),
    ])
    for (name, value) in more { fields[name] = value }
    return try office.write { [fields] db, desk in
      try CodeService(desk).enter(fields, .add, in: db)
    }
  }

  @Test func `a choice is added to its list, from a day on`() throws {
    let from = KindValue.day(try Day(parsing: "2018-01-01"))
    #expect(try add("trait", "rider", ["from": from]).effect == .added)
    #expect(try add("trait", "rider", ["from": from]).effect == .unchanged)
    try office.read { db in
      try db.checkCode("trait", "rider", on: Day(parsing: "2018-01-01"))
      #expect(throws: Problem.self) {
        try db.checkCode("trait", "rider", on: Day(parsing: "2017-12-31"))
      }
    }
    let last = try office.read { db in
      try SampleRows.rows(of: .code, in: db, asOf: office.today).filter { $0[0] == "trait" }.last
    }
    #expect(last == ["trait", "rider", "骑手", "Rider", "2018-01-01", "", ""])
  }

  @Test func `other words for a choice, a new list and a bad code are refused`() throws {
    _ = try add("trait", "rider")
    #expect(
      office.violation { _ = try add("trait", "rider", ["en": .text("Driver")]) }?.rule
        == .identityUnique)
    #expect(office.problem { _ = try add("level", "x") }?.name == "code.no_such_list")
    for code in ["Courier", "快递", "a-b", ""] {
      #expect(office.problem { _ = try add("trait", code) }?.name == "code.shape")
    }
  }
}
