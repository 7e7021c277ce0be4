import Records
import Storage
import Testing

@testable import Federation

/// Employers, those without a union too.
@Suite struct EmployerTests {
  private let office: Office
  private static let code = "91630102YY0002509K"

  init() throws { office = try Office() }

  private func given(_ name: String, _ more: [String: String] = [:]) -> Given {
    Given(more.merging(["employer_code": Self.code, "employer": name]) { $1 })
  }

  private func list(_ given: Given = [:]) throws -> [[String]] {
    try office.rows(List<Employer>.self, given)
  }

  @Test func `an employer is entered once and found by its code`() throws {
    #expect(try office.perform(Add<Employer>.self, given("某公司")).effect == .added)
    #expect(try office.perform(Add<Employer>.self, given("某公司")).effect == .unchanged)
    let refused = refusal { _ = try office.perform(Add<Employer>.self, given("别的公司")) }
    #expect(refused?.name == "identity.unique")
    let edited = try office.perform(
      Edit<Employer>.self, ["subject": Self.code, "employer": "别的公司", "ownership": "国有企业"])
    #expect(edited.effect == .changed)
    #expect(try list() == [[Self.code, "别的公司", "国有企业", ""]])
    let missing = refusal { _ = try office.perform(Edit<Employer>.self, ["subject": "G1"]) }
    #expect(missing?.name == "employer.not_found")
  }

  @Test func `a list takes over what is given of an employer, but no other name`() throws {
    func enter(_ given: Given) throws -> Effect {
      try office.write { desk, db in
        try Employer.enter(rows: [given], .merge, at: desk, in: db)[0].effect
      }
    }
    #expect(try enter(given("某公司")) == .added)
    #expect(try enter(given("某公司", ["ownership": "state"])) == .changed)
    #expect(refusal { _ = try enter(given("别的公司")) }?.name == "employer.edit_instead")
  }

  @Test func `a division that is not in the table is kept and noted`() throws {
    let notes = try office.write { desk, db in
      _ = try Add<Employer>.perform(given("某公司", ["division": "639999"]), at: desk, in: db)
      return desk.notes.map(\.name)
    }
    #expect(notes == ["division.unknown"])
    #expect(try list()[0][3] == "639999")
  }

  @Test func `employers are listed by whether a union covers them on the day`() throws {
    try office.perform(Add<Employer>.self, given("某公司"))
    #expect(try list(["status": "uncovered"]).count == 1)
    #expect(try list(["status": "covered"]).isEmpty)
    let row: Given = [
      "union": "G1", "employer_code": Self.code, "employer": "某公司", "from": "2017-01-01",
    ]
    try office.write { desk, db in _ = try Coverage.enter(rows: [row], .merge, at: desk, in: db) }
    #expect(try list(["status": "已建会"]).count == 1)
  }
}
