import Records
import Storage
import Testing

@testable import Federation

/// The cases of needy households, opened, edited, closed and opened again.
@Suite struct CaseTests {
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

  @Test func `the same case again changes nothing`() throws {
    try office.open(numbers[0])
    try office.open(numbers[0])
    #expect(try office.rows(.assistanceCase).count == 1)
  }

  @Test func `the same household with other values is refused, naming the open case`() throws {
    let number = try office.open(numbers[0])
    for day in ["2017-05-02", "2017-06-01"] {
      let refused = refusal {
        try office.open(numbers[0], on: day, ["main_cause": "schooling"])
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

  @Test func `a relative in another open case is refused, until that case is closed`() throws {
    let first = try office.open(numbers[0])
    let second = try office.open(numbers[1], name: "李四")
    let asRelative = CaseOffice.relative(second, numbers[0], "张三")
    let refused = refusal { try office.enter(FamilyMember.self, asRelative) }
    #expect(refused?.name == "case.one_open_file_per_household")
    #expect(refused?.figures["other"] == .text(first))
    try close(first, on: "2017-08-01")
    try office.enter(FamilyMember.self, asRelative)
    let reopening = refusal { try reopen(first, on: "2017-09-01") }
    #expect(reopening?.figures["other"] == .text(second))
    #expect(refusal { try office.open(numbers[0], on: "2017-10-01") }?.name == reopening?.name)
  }

  @Test func `a case is closed once and opened again`() throws {
    let number = try office.open(numbers[0])
    #expect(try close(number, on: "2017-08-01") == .changed)
    #expect(try close(number, on: "2017-08-01") == .unchanged)
    #expect(refusal { try close(number, on: "2017-08-02") }?.name == "case.already_closed")
    #expect(try office.rows(.assistanceCase)[0].suffix(2) == ["closed", "收入稳定"])
    let inJuly = try office.rows(.assistanceCase, asOf: Day(year: 2017, month: 7, day: 1)!)
    #expect(inJuly[0][10...11] == ["", ""] && inJuly[0][21] == "open")
    #expect(
      refusal { try reopen(number, on: "2017-07-01") }?.name == "case.reopened_before_closing")
    #expect(try reopen(number, on: "2017-09-01") == .changed)
    #expect(try reopen(number, on: "2017-09-01") == .unchanged)
    #expect(try office.rows(.assistanceCase)[0][21] == "open")
  }

  @Test func `days out of order, in the future or before the union are refused`() throws {
    #expect(refusal { try office.open(numbers[0], on: "2018-02-01") }?.name == "day.in_future")
    #expect(
      refusal { try office.open(numbers[0], on: "1999-12-31") }?.name == "choice.not_in_force")
    let number = try office.open(numbers[0])
    #expect(refusal { try close(number, on: "2017-05-01") }?.name == "case.days_out_of_order")
    #expect(
      refusal { try office.open(numbers[0], on: "2017-05-02", ["family_size": "0"]) }?.name
        == "case.family_size")
  }

  @Test func `codes must be in the list, and in force on the day of filing`() throws {
    func name(_ more: [String: String]) -> String? {
      refusal { try office.open(numbers[0], more) }?.name
    }
    #expect(name(["category": "deep"]) == "choice.not_in_force")
    #expect(name(["main_cause": "bad_luck"]) == "choice.unknown")
    #expect(name(["secondary_causes": "illness"]) == "case.cause_twice")
    // A case keeps the words of its time, also when it is edited years later.
    let number = try office.open(numbers[0])
    #expect(
      refusal { try office.perform(EditCase.self, ["subject": number, "category": "deep"]) }?.name
        == "choice.not_in_force")
  }

  @Test func `an edit keeps what was not given, and heeds the revision`() throws {
    let number = try office.open(numbers[0], ["phone": "19900000001"])
    let edited = try office.perform(
      EditCase.self,
      ["subject": number, "housing": "租房", "tier": "national", "revision": "1"])
    #expect(edited.effect == .changed)
    let row = try office.rows(.assistanceCase)[0]
    #expect(row[4] == "national" && row[15] == "19900000001" && row[19] == "租房")
    let stale = refusal {
      try office.perform(EditCase.self, ["subject": number, "housing": "无房", "revision": "1"])
    }
    #expect(stale?.name == "record.edited_meanwhile")
    let closing = refusal {
      try office.perform(EditCase.self, ["subject": number, "closed_on": "2017-08-01"])
    }
    #expect(closing?.name == "case.close_instead")
  }

  @Test func `a case is named by its number, the end of it, or its head's number`() throws {
    let first = try office.open(numbers[0])
    try office.open(numbers[1], name: "李四")
    func note(_ subject: String) throws {
      try office.perform(EditCase.self, ["subject": subject, "note": subject])
    }
    for subject in [first, "2017-0001", numbers[0]] {
      try note(subject)
      #expect(try office.rows(.assistanceCase)[0].last == subject)
    }
    #expect(refusal { try note("9") }?.name == "case.not_found")
    try office.open(numbers[2], name: "王五", union: "G2")
    #expect(refusal { try note("2017-0001") }?.name == "case.which")
    // A list gives the whole number.
    #expect(
      refusal {
        try office.enter(FamilyMember.self, CaseOffice.relative("0002", numbers[2], "王五"))
      }?.name == "case.not_found")
  }

  @Test func `an import does not close or reopen, and names the verb that does`() throws {
    let number = try office.open(numbers[0])
    var row: Given = [
      "case_number": number, "status": "closed", "exit": "lifted", "closed_on": "2017-08-01",
    ]
    func enter() throws { try office.enter(Case.self, row) }
    #expect(refusal { try enter() }?.name == "case.close_instead")
    try close(number, on: "2017-08-01")
    try enter()
    row["status"] = "open"
    #expect(refusal { try enter() }?.name == "case.reopen_instead")
    row["status"] = nil
    row["exit"] = "other"
    #expect(refusal { try enter() }?.name == "case.edit_instead")
  }

  @Test func `a draft is filed by an import, and its days must agree with its status`() throws {
    var row = CaseOffice.household(numbers[0], "张三", "G1")
    row["case_number"] = "D-1"
    row["applied_on"] = "2017-05-02"
    func enter() throws -> [Effect] { try office.enter(Case.self, row) }
    #expect(try enter() == [.added])
    #expect(try office.rows(.assistanceCase)[0][21] == "draft")
    #expect(refusal { try close("D-1", on: "2017-08-01") }?.name == "case.is_draft")
    #expect(refusal { try office.open(numbers[0], on: "2017-06-01") } != nil)
    row["status"] = "closed"
    #expect(refusal { _ = try enter() }?.name == "case.status_differs")
    row["status"] = "open"
    row["filed_on"] = "2017-05-20"
    #expect(try enter() == [.changed])
    #expect(try office.rows(.assistanceCase)[0][21] == "open")
  }

  @Test func `a draft is filed by giving it its day`() throws {
    var row = CaseOffice.household(numbers[0], "张三", "G1")
    row["case_number"] = "D-1"
    row["applied_on"] = "2017-05-02"
    try office.enter(Case.self, row)
    try office.perform(EditCase.self, ["subject": "D-1", "filed_on": "2017-05-20"])
    #expect(try office.rows(.assistanceCase)[0][21] == "open")
  }

  @Test func `a relative is known by number, or by name and birth until there is one`() throws {
    let number = try office.open(numbers[0])
    var child: Given = [
      "case_number": number, "name": "张小宝", "relation": "儿子", "birth_date": "2001-12-31",
    ]
    func enter() throws -> Effect { try office.enter(FamilyMember.self, child)[0] }
    #expect(try enter() == .added)
    child["id_number"] = numbers[2]
    #expect(try enter() == .changed)
    child["birth_date"] = nil
    #expect(try enter() == .unchanged)
    #expect(
      try office.rows(.family).map { Array($0[1...4]) } == [
        [numbers[2], "张小宝", "儿子", "2001-12-31"]
      ])
    child["birth_date"] = "2001-12-30"
    #expect(refusal { _ = try enter() }?.name == "family.birth_differs")
    let applicant = CaseOffice.relative(number, numbers[0], "张三")
    let refused = refusal { try office.enter(FamilyMember.self, applicant) }
    #expect(refused?.name == "family.is_applicant")
  }

  @Test func `more relatives than the household has are noted`() throws {
    let number = try office.open(numbers[0], ["family_size": "1"])
    try office.enter(FamilyMember.self, CaseOffice.relative(number, numbers[1], "李四"))
    #expect(office.desk.notes.map(\.name).contains("case.family_size_differs"))
  }

  @discardableResult
  private func close(_ number: String, on day: String) throws -> Effect? {
    try office.perform(
      CloseCase.self, ["subject": number, "on": day, "exit": "lifted", "why": "收入稳定"]
    ).effect
  }

  @discardableResult
  private func reopen(_ number: String, on day: String) throws -> Effect? {
    try office.perform(ReopenCase.self, ["subject": number, "on": day]).effect
  }
}
