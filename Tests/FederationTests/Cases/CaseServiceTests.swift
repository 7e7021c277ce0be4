import Records
import Storage
import Testing

@testable import Federation

@Suite struct CaseServiceTests {
  let office: CaseOffice
  let numbers = CaseOffice.numbers

  init() throws { office = try CaseOffice() }

  @Test func `a household is filed at once, under the next number of its county and year`() throws {
    #expect(try office.open(numbers[0]) == "630102-2017-0001")
    #expect(try office.open(numbers[1], name: "李四") == "630102-2017-0002")
    #expect(try office.open(numbers[2], name: "王五", union: "G2") == "630000-2017-0001")
    let row = try office.rows(.assistanceCase)[1]
    #expect(
      row.prefix(10) == [
        "630102-2017-0001", numbers[0], "张三", "G1", "", "subsistence", "illness", "",
        "2017-05-02", "2017-05-02",
      ])
    #expect(row.suffix(2) == ["open", ""])
  }

  @Test func `the same file again changes nothing`() throws {
    try office.open(numbers[0])
    try office.open(numbers[0])
    #expect(try office.rows(.assistanceCase).count == 1)
  }

  @Test func `the same household with other values is refused, naming the open file`() throws {
    let number = try office.open(numbers[0])
    for day in ["2017-05-02", "2017-06-01"] {
      let refused = refusal {
        try office.open(numbers[0], on: day, ["main_cause": .text("schooling")])
      }
      #expect(refused?.name == "case.one_open_file_per_household")
      #expect(refused?.figures["other"] == .text(number))
      #expect(refused?.figures["union"] == .text("G1工会"))
      #expect(refused?.figures["name"] == .text("张*"))
    }
  }

  @Test func `a number that belongs to another name is refused`() throws {
    try office.open(numbers[0])
    #expect(refusal { try office.open(numbers[0], name: "李四") }?.name == "identity.unique")
  }

  @Test func `a relative in another open file is refused, until that file is closed`() throws {
    let first = try office.open(numbers[0])
    let second = try office.open(numbers[1], name: "李四")
    let asRelative = try CaseOffice.relative(second, numbers[0], "张三")
    let refused = refusal {
      try office.write { db in _ = try office.cases.enterFamily(asRelative, .merge, in: db) }
    }
    #expect(refused?.name == "case.one_open_file_per_household")
    #expect(refused?.figures["other"] == .text(first))
    try close(first, on: "2017-08-01")
    try office.write { db in _ = try office.cases.enterFamily(asRelative, .merge, in: db) }
    let reopening = refusal { try reopen(first, on: "2017-09-01") }
    #expect(reopening?.figures["other"] == .text(second))
    #expect(refusal { try office.open(numbers[0], on: "2017-10-01") }?.name == reopening?.name)
  }

  @Test func `a file is closed once and opened again`() throws {
    let number = try office.open(numbers[0])
    #expect(try close(number, on: "2017-08-01").effect == .changed)
    #expect(try close(number, on: "2017-08-01").effect == .unchanged)
    #expect(refusal { try close(number, on: "2017-08-02") }?.name == "case.already_closed")
    #expect(try office.rows(.assistanceCase)[0].suffix(2) == ["closed", "收入稳定"])
    let inJuly = try office.rows(.assistanceCase, asOf: Day(year: 2017, month: 7, day: 1)!)
    #expect(inJuly[0][10...11] == ["", ""] && inJuly[0][21] == "open")
    #expect(
      refusal { try reopen(number, on: "2017-07-01") }?.name == "case.reopened_before_closing")
    #expect(try reopen(number, on: "2017-09-01").effect == .changed)
    #expect(try reopen(number, on: "2017-09-01").effect == .unchanged)
    #expect(try office.rows(.assistanceCase)[0][21] == "open")
  }

  @Test func `days out of order, in the future or before the union are refused`() throws {
    #expect(refusal { try office.open(numbers[0], on: "2018-02-01") }?.name == "day.in_future")
    #expect(refusal { try office.open(numbers[0], on: "1999-12-31") }?.name == "code.not_in_force")
    let number = try office.open(numbers[0])
    #expect(refusal { try close(number, on: "2017-05-01") }?.name == "case.days_out_of_order")
    #expect(
      refusal { try office.open(numbers[0], on: "2017-05-02", ["family_size": .integer(0)]) }?.name
        == "case.family_size")
  }

  @Test func `codes must be in the list, and in force on the day of filing`() throws {
    let later = refusal { try office.open(numbers[0], ["category": .text("deep")]) }
    #expect(later?.name == "code.not_in_force")
    #expect(later?.figures["from"] == .day(Day(year: 2020, month: 1, day: 1)!))
    let unknown = refusal { try office.open(numbers[0], ["main_cause": .text("bad_luck")]) }
    #expect(unknown?.name == "code.unknown")
    let twice = refusal { try office.open(numbers[0], ["secondary_causes": .codes(["illness"])]) }
    #expect(twice?.name == "case.cause_twice")
  }

  @Test func `an edit keeps what was not given, and heeds the revision`() throws {
    let number = try office.open(numbers[0], ["phone": .text("19900000001")])
    let edited = try office.write { db in
      try office.cases.edit(
        number, CaseOffice.fields(["housing": "租房", "tier": "national"]), revision: 1, in: db)
    }
    #expect(edited.effect == .changed)
    let row = try office.rows(.assistanceCase)[0]
    #expect(row[4] == "national" && row[15] == "19900000001" && row[19] == "租房")
    let stale = refusal {
      try office.write { db in
        _ = try office.cases.edit(
          number, CaseOffice.fields(["housing": "无房"]), revision: 1, in: db)
      }
    }
    #expect(stale?.name == "edit.revision")
  }

  @Test func `an import does not close or reopen, and names the verb that does`() throws {
    let number = try office.open(numbers[0])
    var fields = CaseOffice.fields(["case_number": number, "status": "closed", "exit": "lifted"])
    fields["closed_on"] = .day(Day(year: 2017, month: 8, day: 1)!)
    func enter() throws {
      try office.write { db in _ = try office.cases.enter(fields, .merge, in: db) }
    }
    #expect(refusal { try enter() }?.name == "case.close_instead")
    try close(number, on: "2017-08-01")
    try enter()
    fields["status"] = .text("open")
    #expect(refusal { try enter() }?.name == "case.reopen_instead")
    fields["status"] = nil
    fields["exit"] = .text("other")
    #expect(refusal { try enter() }?.name == "case.edit_instead")
  }

  @Test func `a draft is filed by an import, and its days must agree with its status`() throws {
    var fields = try CaseOffice.household(numbers[0], "张三", "G1")
    fields["case_number"] = .text("D-1")
    fields["applied_on"] = .day(Day(year: 2017, month: 5, day: 2)!)
    func enter() throws -> Effect {
      try office.write { db in try office.cases.enter(fields, .merge, in: db).effect }
    }
    #expect(try enter() == .added)
    #expect(try office.rows(.assistanceCase)[0][21] == "draft")
    #expect(refusal { try close("D-1", on: "2017-08-01") }?.name == "case.is_draft")
    #expect(refusal { try office.open(numbers[0], on: "2017-06-01") } != nil)
    fields["status"] = .text("closed")
    #expect(refusal { _ = try enter() }?.name == "case.status_differs")
    fields["status"] = .text("open")
    fields["filed_on"] = .day(Day(year: 2017, month: 5, day: 20)!)
    #expect(try enter() == .changed)
    #expect(try office.rows(.assistanceCase)[0][21] == "open")
  }

  @Test func `a relative is known by number, or by name and birth until there is one`() throws {
    let number = try office.open(numbers[0])
    var child = CaseOffice.fields([
      "case_number": number, "name": "张小宝", "relation": "儿子",
    ])
    child["birth_date"] = .day(Day(year: 2001, month: 12, day: 31)!)
    func enter() throws -> Effect {
      try office.write { db in try office.cases.enterFamily(child, .merge, in: db).effect }
    }
    #expect(try enter() == .added)
    child["id_number"] = try CaseOffice.identity(numbers[2])
    #expect(try enter() == .changed)
    child["birth_date"] = nil
    #expect(try enter() == .unchanged)
    #expect(
      try office.rows(.family).map { Array($0[1...4]) } == [
        [numbers[2], "张小宝", "儿子", "2001-12-31"]
      ])
    child["birth_date"] = .day(Day(year: 2001, month: 12, day: 30)!)
    #expect(refusal { _ = try enter() }?.name == "family.birth_differs")
    let applicant = try CaseOffice.relative(number, numbers[0], "张三")
    let refused = refusal {
      try office.write { db in _ = try office.cases.enterFamily(applicant, .merge, in: db) }
    }
    #expect(refused?.name == "family.is_applicant")
  }

  @Test func `more relatives than the household has are noted`() throws {
    let number = try office.open(numbers[0], ["family_size": .integer(1)])
    try office.write { db in
      try office.cases.enterFamily(
        try CaseOffice.relative(number, numbers[1], "李四"), .merge, in: db)
    }
    #expect(office.desk.notes.map(\.name).contains("case.family_size_differs"))
  }

  @discardableResult
  private func close(_ number: String, on day: String) throws -> Entered {
    try office.write { db in
      try office.cases.close(
        number, on: try Day(parsing: day), exit: .lifted, reason: "收入稳定", in: db)
    }
  }

  @discardableResult
  private func reopen(_ number: String, on day: String) throws -> Entered {
    try office.write { db in
      try office.cases.reopen(number, on: try Day(parsing: day), in: db)
    }
  }
}
