import Records
import Storage
import Testing

@testable import Federation

/// Who holds which post, appointed, corrected and ended.
@Suite struct OfficerTests {
  private let office: Office
  private static let numbers = [
    Office.number(1), Office.number(3), Office.number(5, born: 20_011_231),
  ]

  init() throws { office = try Office() }

  private static func appointment(
    _ n: Int, _ name: String, _ post: String, from: String, to: String? = nil
  ) -> Given {
    var given: Given = [
      "id_number": numbers[n], "name": name, "union": "G1", "post": post,
      "employment": "part_time", "from": from,
    ]
    given["to"] = to
    return given
  }

  @discardableResult
  private func appoint(
    _ n: Int, _ name: String, _ post: String, from: String, to: String? = nil
  ) throws -> Effect? {
    try office.perform(
      Add<Officer>.self, Self.appointment(n, name, post, from: from, to: to)
    ).effect
  }

  @discardableResult
  private func end(_ n: Int, _ post: String? = nil, on day: String) throws -> Effect? {
    var given: Given = ["subject": Self.numbers[n], "union": "G1", "on": day]
    given["post"] = post
    return try office.perform(EndOfficer.self, given).effect
  }

  /// The terms: name, post, from, to.
  private func terms(
    _ question: any Question.Type = List<Officer>.self, _ given: Given = [:]
  ) throws -> [[String]] {
    try office.rows(question, given).map { [$0[2], $0[4], $0[6], $0[7]] }
  }

  @Test func `a union has one chair at a time`() throws {
    try appoint(0, "张三", "chair", from: "2016-01-01")
    let refused = refusal { try appoint(1, "李四", "chair", from: "2017-01-01") }
    #expect(refused?.name == "officer.one_chair")
    #expect(refused?.figures["other"] == .text("张*"))
    #expect(refused?.figures["name"] == .text("李*"))
    try end(0, on: "2017-01-01")
    try appoint(1, "李四", "chair", from: "2017-01-01")
    #expect(refusal { try appoint(2, "王五", "chair", from: "2015-06-01") } != nil)
    try appoint(2, "王五", "chair", from: "2015-06-01", to: "2016-01-01")
    try appoint(2, "王五", "vice_chair", from: "2017-01-01")
    #expect(
      try terms() == [
        ["王*", "主席", "2015-06-01", "2016-01-01"], ["张*", "主席", "2016-01-01", "2017-01-01"],
        ["李*", "主席", "2017-01-01", ""], ["王*", "副主席", "2017-01-01", ""],
      ])
  }

  @Test func `the same term again changes nothing, another one that meets it is refused`() throws {
    #expect(try appoint(0, "张三", "chair", from: "2016-01-01") == .added)
    #expect(try appoint(0, "张三", "chair", from: "2016-01-01") == .unchanged)
    let refused = refusal { try appoint(0, "张三", "chair", from: "2017-01-01") }
    #expect(refused?.name == "officer.already_in_post")
    let ended = refusal { try appoint(0, "张三", "chair", from: "2016-01-01", to: "2017-01-01") }
    #expect(ended?.name == "officer.end_instead")
    try end(0, on: "2017-06-01")
    let moved = refusal { try appoint(0, "张三", "chair", from: "2016-01-01", to: "2017-01-01") }
    #expect(moved?.name == "officer.edit_instead")
  }

  @Test func `a list takes over what is said of a term, and adding does not`() throws {
    try appoint(0, "张三", "chair", from: "2016-01-01")
    var given = Self.appointment(0, "张三", "chair", from: "2016-01-01")
    given["employment"] = "full_time"
    given["party_post"] = "县委常委"
    func enter(_ mode: EntryMode) throws -> Effect {
      try office.write { desk, db in
        try Officer.enter(rows: [given], mode, at: desk, in: db)[0].effect
      }
    }
    #expect(refusal { _ = try enter(.add) }?.name == "officer.already_in_post")
    #expect(try enter(.merge) == .changed)
    #expect(try enter(.merge) == .unchanged)
    #expect(try office.rows(List<Officer>.self)[0][5...8] == ["专职", "2016-01-01", "", "县委常委"])
  }

  @Test func `a term ends once, after it began`() throws {
    try appoint(0, "张三", "chair", from: "2016-01-01")
    try appoint(0, "张三", "standing_member", from: "2016-01-01")
    #expect(refusal { try end(0, on: "2017-01-01") }?.name == "officer.which_post")
    #expect(try end(0, "chair", on: "2017-01-01") == .changed)
    #expect(try end(0, "chair", on: "2017-01-01") == .unchanged)
    #expect(refusal { try end(0, "chair", on: "2017-02-01") }?.name == "officer.not_found")
    let early = refusal { try end(0, "standing_member", on: "2015-01-01") }
    #expect(early?.name == "period.ends_before_it_begins")
  }

  @Test func `terms before the union or the person are refused`() throws {
    #expect(
      refusal { try appoint(0, "张三", "chair", from: "1999-01-01") }?.name
        == "union.not_yet_founded")
    #expect(
      refusal { try appoint(2, "王五", "chair", from: "2001-01-01") }?.name == "person.not_born")
    let problems = try #require(throws: Problems.self) {
      try appoint(0, "张三", "emperor", from: "2016-01-01")
    }
    #expect(problems.all.map(\.name) == ["choice.unknown"])
  }

  @Test func `terms that end within six months are listed, the next first`() throws {
    try appoint(0, "张三", "chair", from: "2016-01-01", to: "2018-12-01")
    try appoint(1, "李四", "member", from: "2016-01-01", to: "2018-07-01")
    try appoint(2, "王五", "member", from: "2016-01-01", to: "2018-12-02")
    #expect(try terms(ExpiringOfficers.self).map { $0[0] } == ["李*", "张*"])
    #expect(try terms(ExpiringOfficers.self, ["months": "1"]).map { $0[0] } == ["李*"])
    #expect(try terms(ExpiringOfficers.self, ["post": "chair"]).map { $0[0] } == ["张*"])
  }

  @Test func `a list by status tells who is in office on a day`() throws {
    try appoint(0, "张三", "chair", from: "2016-01-01", to: "2017-01-01")
    try appoint(1, "李四", "chair", from: "2017-01-01")
    func chair(on day: String) throws -> [String] {
      var answer = Answer()
      try office.federation.store.read { db in
        let desk = Desk(today: Office.today)
        desk.asOf = Office.day(day)
        try List<Officer>.ask(["status": "current"], at: desk, in: db, &answer)
      }
      guard case .table(_, let rows)? = answer.parts.first else { return [] }
      return rows.map { $0[2].text(in: .zh, revealed: true) }
    }
    #expect(try chair(on: "2016-12-31") == ["张三"])
    #expect(try chair(on: "2017-01-01") == ["李四"])
  }

  @Test func `an edit corrects a term, its last day included`() throws {
    try appoint(0, "张三", "chair", from: "2016-01-01", to: "2017-01-01")
    func edit(_ revision: String) throws -> Effect? {
      try office.perform(
        EditOfficer.self,
        [
          "subject": Self.numbers[0], "union": "G1", "post": "chair", "party_post": "县委常委",
          "to": "", "revision": revision,
        ]
      ).effect
    }
    #expect(refusal { _ = try edit("2") }?.name == "record.edited_meanwhile")
    #expect(try edit("1") == .changed)
    #expect(try office.rows(List<Officer>.self)[0][7...8] == ["", "县委常委"])
  }
}
