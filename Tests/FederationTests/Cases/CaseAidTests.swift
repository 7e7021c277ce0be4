import Records
import Storage
import Testing

@testable import Federation

@Suite struct CaseAidTests {
  let office: CaseOffice
  let number: String
  let numbers = CaseOffice.numbers

  init() throws {
    office = try CaseOffice()
    number = try office.open(CaseOffice.numbers[0])
  }

  private func aid(_ type: String, _ amount: String, on day: String) -> Given {
    CaseOffice.aid(number, type, amount, on: day)
  }

  private func give(_ given: Given) throws { try office.perform(AidOnCase.self, given) }

  @Test func `aid goes to the applicant unless another is named`() throws {
    try give(aid("living", "1500", on: "2017-06-01"))
    try office.enter(FamilyMember.self, CaseOffice.relative(number, numbers[1], "李四"))
    var toRelative = aid("schooling", "3000", on: "2017-09-01")
    toRelative["id_number"] = numbers[1]
    try give(toRelative)
    #expect(
      try office.rows(.aid) == [
        [number, numbers[0], "2017-06-01", "living", "1500.00", "", "", ""],
        [number, numbers[1], "2017-09-01", "schooling", "3000.00", "", "", ""],
      ])
  }

  @Test func `aid needs an open case, from its first to its last day`() throws {
    try office.perform(
      CloseCase.self, ["subject": number, "on": "2017-08-01", "exit": "relieved"])
    for day in ["2017-05-01", "2017-08-02"] {
      let refused = refusal { try give(aid("living", "1", on: day)) }
      #expect(refused?.name == "case.aid_needs_open_file")
      #expect(refused?.figures["filed_on"] == .day(Day(year: 2017, month: 5, day: 2)!))
      #expect(refused?.figures["closed_on"] == .day(Day(year: 2017, month: 8, day: 1)!))
    }
    try give(aid("living", "1", on: "2017-05-02"))
    try give(aid("living", "1", on: "2017-08-01"))
    #expect(try office.rows(.aid).count == 2)
  }

  @Test func `a case is not closed before its last aid`() throws {
    try give(aid("living", "1", on: "2017-09-01"))
    let refused = refusal {
      try office.perform(
        CloseCase.self, ["subject": number, "on": "2017-08-01", "exit": "lifted"])
    }
    #expect(refused?.name == "case.aid_needs_open_file")
    #expect(refused?.figures["on"] == .day(Day(year: 2017, month: 9, day: 1)!))
  }

  @Test func `only help with work or the law may cost nothing`() throws {
    #expect(
      refusal { try give(aid("living", "0", on: "2017-06-01")) }?.name == "aid.amount_missing")
    try give(aid("legal", "0", on: "2017-06-01"))
    try give(["subject": number, "type": "employment", "on": "2017-06-01"])
    #expect(try office.rows(.aid).map { $0[4] } == ["0.00", "0.00"])
  }

  @Test func `aid to somebody outside the household is refused, naming who is in it`() throws {
    var given = aid("living", "1", on: "2017-06-01")
    given["id_number"] = numbers[2]
    let refused = refusal { try give(given) }
    #expect(refused?.name == "aid.recipient_not_in_household")
    #expect(refused?.figures["household"] == .text("张* 630000********9917"))
  }

  @Test func `equal aid is matched by its turn, and noted when given by hand`() throws {
    let row = aid("visit", "500", on: "2017-06-01")
    #expect(try office.enter(Aid.self, row, row) == [.added, .added])
    #expect(try office.enter(Aid.self, row, row, row) == [.unchanged, .unchanged, .added])
    func repeats() -> Int { office.desk.notes.count { $0.name == "aid.repeated" } }
    #expect(repeats() == 0)
    try give(row)
    #expect(repeats() == 1)
  }

  @Test func `wrong aid is corrected or removed, by its number`() throws {
    try give(aid("living", "150", on: "2017-06-01"))
    try give(aid("legal", "0", on: "2017-06-02"))
    try office.perform(Edit<Aid>.self, ["subject": "1", "amount": "1500", "source": "工会经费"])
    let late = refusal { try office.perform(Edit<Aid>.self, ["subject": "1", "on": "2017-01-01"]) }
    #expect(late?.name == "case.aid_needs_open_file")
    try office.perform(Remove<Aid>.self, ["subject": "2"])
    #expect(
      try office.rows(.aid) == [
        [number, numbers[0], "2017-06-01", "living", "1500.00", "union", "", ""]
      ])
  }

  @Test func `a relative who was given aid is not removed, and keeps the number`() throws {
    try office.enter(FamilyMember.self, CaseOffice.relative(number, numbers[1], "李四"))
    var given = aid("living", "150", on: "2017-06-01")
    given["id_number"] = numbers[1]
    try give(given)
    #expect(
      refusal { try office.perform(Remove<FamilyMember>.self, ["subject": "1"]) }?.name
        == "family.has_aid")
    #expect(
      refusal {
        try office.perform(Edit<FamilyMember>.self, ["subject": "1", "id_number": numbers[2]])
      }?.name == "family.has_aid")
    try office.perform(Edit<FamilyMember>.self, ["subject": "1", "health": "良好"])
    try office.perform(Remove<Aid>.self, ["subject": "1"])
    try office.perform(Remove<FamilyMember>.self, ["subject": numbers[1]])
    #expect(try office.rows(.family).isEmpty)
  }

  @Test func `the schema refuses aid outside its case too`() throws {
    #expect(throws: SQLiteError.self) {
      try office.write { db in
        try db.run(
          """
          INSERT INTO case_aid (id, case_id, id_number, on_date, type, amount_fen)
          SELECT 9, id, 'X123', '2016-01-01', 'living', 1 FROM assistance_case
          """)
      }
    }
  }
}
