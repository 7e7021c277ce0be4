import Records
import Storage
import Testing

@testable import Federation

@Suite struct CodeTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  func add(_ list: String, _ code: String, _ more: [String: String] = [:]) throws -> Effect? {
    let given: Given = ["list": list, "code": code, "zh": "骑手", "en": "Rider"]
    return try office.write { db, desk in
      try Add<CodeRow>.perform(Given(given.texts.merging(more) { $1 }), at: desk, in: db).effect
    }
  }

  @Test func `a choice is added to its list, from a day on`() throws {
    #expect(try add("trait", "rider", ["from": "2018-01-01"]) == .added)
    #expect(try add("trait", "rider", ["from": "2018-01-01"]) == .unchanged)
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

  @Test func `a code that its list does not hold is answered with those it holds`() throws {
    let problem = office.problem {
      try office.read { db in try db.checkCode("honour_level", "x", on: office.today) }
    }
    #expect(problem?.name == "code.unknown")
    #expect(problem?.figures["codes"] == .text("national, provincial, municipal"))
  }

  @Test func `a choice that was given up is named with its last day`() throws {
    _ = try add("trait", "rider", ["from": "2017-01-01", "to": "2018-01-01"])
    let problem = office.problem {
      try office.read { db in try db.checkCode("trait", "rider", on: office.today) }
    }
    #expect(
      problem?.text?.said(in: .zh) == "“骑手”自 2018-01-01 起停用，2018-03-01 不适用。请改用当日有效的选项。")
  }

  @Test func `an import takes over other words`() throws {
    _ = try add("trait", "rider")
    let entered = try office.write { db, desk in
      try CodeRow.enter(
        rows: [["list": "trait", "code": "rider", "zh": "外卖骑手", "en": "Rider"]], .merge, at: desk,
        in: db)
    }
    #expect(entered.map(\.effect) == [.changed])
  }

  @Test func `other words for a choice, a new list and a bad code are refused`() throws {
    _ = try add("trait", "rider")
    #expect(
      office.violation { _ = try add("trait", "rider", ["en": "Driver"]) }?.rule
        == .identityUnique)
    #expect(office.problem { _ = try add("level", "x") }?.name == "code.no_such_list")
    for code in ["Courier", "快递", "a-b"] {
      #expect(office.problem { _ = try add("trait", code) }?.name == "code.shape")
    }
    #expect(
      office.problem {
        _ = try add("trait", "x", ["from": "2018-01-01", "to": "2017-01-01"])
      }?.name == "period.ends_before_it_begins")
  }
}
