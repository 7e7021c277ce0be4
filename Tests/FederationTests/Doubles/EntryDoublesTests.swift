import Records
import Storage
import Testing

@testable import Federation

/// What is said when somebody who may be on record already is entered.
@Suite struct EntryDoublesTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(1, ["phone": .text("19900001234")]), .add, in: db)
    }
  }

  private func warnings(_ fields: Fields) throws -> [Finding] {
    try office.write { desk, db in
      _ = try Members(desk).enter(fields, .add, in: db)
      return desk.warnings
    }
  }

  @Test func `the same telephone is warned of, with the other record masked`() throws {
    let found = try warnings(
      Office.member(
        3, union: "G2", ["phone": .text("19900001234"), "name": .text("李四")]))
    #expect(found.map(\.rule) == [.samePhone])
    #expect(found[0].severity == .warn && found[0].variant == "member")
    #expect(found[0].figures["other"] == .text("张*"))
    #expect(found[0].figures["phone"] == .text("199****1234"))
    #expect(found[0].figures["union"] == .text("G1"))
  }

  @Test func `the same name and birth in one county is warned of`() throws {
    #expect(
      try warnings(Office.member(3, union: "G2")).map(\.rule) == [.sameNameAndBirth])
    #expect(try warnings(Office.member(5, union: "G2", ["name": .text("李四")])) == [])
  }

  @Test func `a telephone taken over later is warned of, unless both were decided two people`()
    throws
  {
    _ = try warnings(Office.member(3, ["name": .text("李四")]))
    func edit(_ phone: String) throws -> Int {
      try office.write { desk, db in
        _ = try Members(desk).edit(
          Office.number(3), Fields(["phone": .text(phone)]), revision: nil, in: db)
        return desk.warnings.count
      }
    }
    #expect(try edit("19900001234") == 1)
    try office.write { desk, db in
      _ = try MergeService(desk).decideNotSame(
        Office.number(1), Office.number(3), because: "夫妻", in: db)
    }
    #expect(try edit("19900009999") == 0)
    #expect(try edit("19900001234") == 0)
  }

  @Test func `the number of an old permit goes on leading to its holder`() throws {
    let old = KindValue.identity(
      IdentityNumber.Reading(
        number: IdentityNumber(stored: "USA110080010112", type: .permanentResident),
        upgradedFrom: nil, warnings: []))
    let body = "91184019800101001"
    let new =
      body + String(Unicode.Scalar(IdentityNumber.checkCharacter(of: Array(body.utf8)[...])))
    try office.write { desk, db in
      let members = Members(desk)
      _ = try members.enter(Office.member(3, ["id_number": old]), .add, in: db)
      _ = try members.edit(
        "USA110080010112",
        Fields([
          "id_number": .identity(
            try IdentityNumber.read(new, today: Office.today, isKnownDivision: { _ in true }))
        ]), revision: nil, in: db)
      #expect(try db.person(number: "usa110080010112").idNumber == new)
      let again = try members.enter(Office.member(3, ["id_number": old]), .merge, in: db)
      #expect(again.effect == .unchanged, "no second record")
    }
  }
}
