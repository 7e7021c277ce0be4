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

  @Test func `aid goes to the applicant unless another is named`() throws {
    try give(CaseOffice.aid("living", fen: 150_000, on: "2017-06-01"))
    try office.write { db in
      try office.cases.enterFamily(
        try CaseOffice.relative(number, numbers[1], "李四"), .merge, in: db)
    }
    var toRelative = try CaseOffice.aid("schooling", fen: 300_000, on: "2017-09-01")
    toRelative["id_number"] = try CaseOffice.identity(numbers[1])
    try give(toRelative)
    #expect(
      try office.rows(.aid) == [
        [number, numbers[0], "2017-06-01", "living", "1500.00", "", "", ""],
        [number, numbers[1], "2017-09-01", "schooling", "3000.00", "", "", ""],
      ])
  }

  @Test func `aid needs an open file, from its first to its last day`() throws {
    try office.write { db in
      try office.cases.close(
        number, on: Day(year: 2017, month: 8, day: 1)!, exit: .relieved, reason: nil, in: db)
    }
    for day in ["2017-05-01", "2017-08-02"] {
      let refused = refusal { try give(try CaseOffice.aid("living", fen: 100, on: day)) }
      #expect(refused?.name == "case.aid_needs_open_file")
      #expect(refused?.figures["filed_on"] == .day(Day(year: 2017, month: 5, day: 2)!))
      #expect(refused?.figures["closed_on"] == .day(Day(year: 2017, month: 8, day: 1)!))
    }
    try give(try CaseOffice.aid("living", fen: 100, on: "2017-05-02"))
    try give(try CaseOffice.aid("living", fen: 100, on: "2017-08-01"))
    #expect(try office.rows(.aid).count == 2)
  }

  @Test func `a file is not closed before its last aid`() throws {
    try give(try CaseOffice.aid("living", fen: 100, on: "2017-09-01"))
    let refused = refusal {
      try office.write { db in
        _ = try office.cases.close(
          number, on: Day(year: 2017, month: 8, day: 1)!, exit: .lifted, reason: nil, in: db)
      }
    }
    #expect(refused?.name == "case.aid_needs_open_file")
    #expect(refused?.figures["on"] == .day(Day(year: 2017, month: 9, day: 1)!))
  }

  @Test func `only help with work or the law may cost nothing`() throws {
    #expect(
      refusal { try give(try CaseOffice.aid("living", fen: 0, on: "2017-06-01")) }?.name
        == "aid.amount_missing")
    try give(try CaseOffice.aid("legal", fen: 0, on: "2017-06-01"))
    try give(try CaseOffice.aid("employment", fen: 0, on: "2017-06-01"))
    #expect(try office.rows(.aid).map { $0[4] } == ["0.00", "0.00"])
  }

  @Test func `aid to somebody outside the household is refused, naming who is in it`() throws {
    var fields = try CaseOffice.aid("living", fen: 100, on: "2017-06-01")
    fields["id_number"] = try CaseOffice.identity(numbers[2])
    let refused = refusal { try give(fields) }
    #expect(refused?.name == "aid.recipient_not_in_household")
    #expect(refused?.figures["household"] == .text("张* 630000********9917"))
  }

  @Test func `equal aid is matched by its turn, and noted when given by hand`() throws {
    var row = try CaseOffice.aid("visit", fen: 50_000, on: "2017-06-01")
    row["case_number"] = .text(number)
    let twice = try office.write { db in try office.cases.enterAid(group: [row, row], in: db) }
    #expect(twice.map(\.effect) == [.added, .added])
    let thrice = try office.write { db in
      try office.cases.enterAid(group: [row, row, row], in: db)
    }
    #expect(thrice.map(\.effect) == [.unchanged, .unchanged, .added])
    func repeats() -> Int { office.desk.notes.count { $0.name == "aid.repeated" } }
    #expect(repeats() == 0)
    try give(row)
    #expect(repeats() == 1)
  }

  @Test func `the schema refuses aid outside its file too`() throws {
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

  private func give(_ fields: Fields) throws {
    try office.write { db in _ = try office.cases.aid(number, fields, in: db) }
  }
}
