import Records
import Storage
import Testing

@testable import Federation

@Suite struct OfficerServiceTests {
  let office: CaseOffice
  let numbers = CaseOffice.numbers

  init() throws { office = try CaseOffice() }

  @Test func `a union has one chair at a time`() throws {
    try appoint(numbers[0], "张三", "chair", from: "2016-01-01")
    let refused = refusal { try appoint(numbers[1], "李四", "chair", from: "2017-01-01") }
    #expect(refused?.name == "officer.one_chair")
    #expect(refused?.figures["other"] == .text("张*"))
    #expect(refused?.figures["name"] == .text("李*"))
    try end(numbers[0], on: "2017-01-01")
    try appoint(numbers[1], "李四", "chair", from: "2017-01-01")
    #expect(refusal { try appoint(numbers[2], "王五", "chair", from: "2015-06-01") } != nil)
    try appoint(numbers[2], "王五", "chair", from: "2015-06-01", to: "2016-01-01")
    try appoint(numbers[2], "王五", "vice_chair", from: "2017-01-01")
    #expect(
      try office.rows(.officer).map { [$0[0], $0[3], $0[5], $0[6]] } == [
        [numbers[2], "chair", "2015-06-01", "2016-01-01"],
        [numbers[0], "chair", "2016-01-01", "2017-01-01"],
        [numbers[1], "chair", "2017-01-01", ""], [numbers[2], "vice_chair", "2017-01-01", ""],
      ])
  }

  @Test func `the same term again changes nothing, another one that meets it is refused`() throws {
    let first = try appoint(numbers[0], "张三", "chair", from: "2016-01-01")
    #expect(first.effect == .added)
    #expect(try appoint(numbers[0], "张三", "chair", from: "2016-01-01").effect == .unchanged)
    let refused = refusal { try appoint(numbers[0], "张三", "chair", from: "2017-01-01") }
    #expect(refused?.name == "officer.already_in_post")
    let ended = refusal {
      try appoint(numbers[0], "张三", "chair", from: "2016-01-01", to: "2017-01-01")
    }
    #expect(ended?.name == "officer.end_instead")
  }

  @Test func `a term ends once, after it began`() throws {
    try appoint(numbers[0], "张三", "chair", from: "2016-01-01")
    try appoint(numbers[0], "张三", "standing_member", from: "2016-01-01")
    #expect(refusal { try end(numbers[0], on: "2017-01-01") }?.name == "officer.which_post")
    #expect(try end(numbers[0], "chair", on: "2017-01-01").effect == .changed)
    #expect(try end(numbers[0], "chair", on: "2017-01-01").effect == .unchanged)
    #expect(refusal { try end(numbers[0], "chair", on: "2017-02-01") }?.name == "officer.not_found")
    let early = refusal { try end(numbers[0], "standing_member", on: "2015-01-01") }
    #expect(early?.name == "period.ends_before_it_begins")
  }

  @Test func `terms before the union or the person are refused`() throws {
    #expect(
      refusal { try appoint(numbers[0], "张三", "chair", from: "1999-01-01") }?.name
        == "union.not_yet_founded")
    #expect(
      refusal { try appoint(numbers[2], "王五", "chair", from: "2001-01-01") }?.name
        == "person.not_born")
    #expect(
      refusal { try appoint(numbers[0], "张三", "emperor", from: "2016-01-01") }?.name
        == "code.unknown")
  }

  @Test func `terms that end within six months are listed, the next first`() throws {
    try appoint(numbers[0], "张三", "chair", from: "2016-01-01", to: "2018-07-10")
    try appoint(numbers[1], "李四", "member", from: "2016-01-01", to: "2018-02-01")
    try appoint(numbers[2], "王五", "member", from: "2016-01-01", to: "2018-07-11")
    #expect(
      try office.rows(.officersExpiring(withinMonths: 6)).map { $0[0] } == [numbers[1], numbers[0]])
  }

  @Test func `a list by status tells who is in office on a day`() throws {
    try appoint(numbers[0], "张三", "chair", from: "2016-01-01", to: "2017-01-01")
    try appoint(numbers[1], "李四", "chair", from: "2017-01-01")
    func chair(on day: String) throws -> [String] {
      var filter = Filter(asOf: try Day(parsing: day))
      filter.status = "current"
      var names: [String] = []
      try office.federation.store.read { db in
        try db.eachRecord(of: .officer, where: filter) { _, values in
          if case .text(let name) = values[1] { names.append(name) }
        }
      }
      return names
    }
    #expect(try chair(on: "2016-12-31") == ["张三"])
    #expect(try chair(on: "2017-01-01") == ["李四"])
  }

  @Test func `an edit corrects a term, its last day included`() throws {
    try appoint(numbers[0], "张三", "chair", from: "2016-01-01", to: "2017-01-01")
    var fields = CaseOffice.fields(["party_post": "县委常委"])
    fields["to"] = .cleared
    let edited = try office.write { db in
      try office.officers.edit(
        numbers[0], union: "G1", post: "chair", from: nil, fields, revision: 1, in: db)
    }
    #expect(edited.effect == .changed)
    #expect(try office.rows(.officer)[0][6...7] == ["", "县委常委"])
  }

  @discardableResult
  private func appoint(
    _ number: String, _ name: String, _ post: String, from: String, to: String? = nil
  ) throws -> Entered {
    var fields = CaseOffice.fields([
      "name": name, "union": "G1", "post": post, "employment": "part_time",
    ])
    fields["id_number"] = try CaseOffice.identity(number)
    fields["from"] = .day(try Day(parsing: from))
    if let to { fields["to"] = .day(try Day(parsing: to)) }
    return try office.write { db in try office.officers.enter(fields, .add, in: db) }
  }

  @discardableResult
  private func end(_ number: String, _ post: String? = nil, on day: String) throws -> Entered {
    try office.write { db in
      try office.officers.end(number, union: "G1", post: post, on: try Day(parsing: day), in: db)
    }
  }
}
