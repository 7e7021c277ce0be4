import Records
import Storage
import Testing

@testable import Federation

/// What was wrong is taken back and entered anew; what is no event is edited.
@Suite struct MemberCorrectionTests {
  private let office: Office
  private let n1 = Office.number(1)

  init() throws {
    office = try Office()
    try office.write { desk, db in
      let members = Members(desk)
      _ = try members.enter(Office.member(1), .add, in: db)
      _ = try members.transfer(n1, to: "G2", on: Office.day("2017-04-01"), in: db)
    }
  }

  private func correct(_ place: Int, _ mended: Fields?) throws -> Effect {
    try office.write { desk, db in
      try Members(desk).correct(n1, place: place, mended: mended, because: "录入错误", in: db)
    }.effect
  }

  @Test func `a transfer to the wrong union is voided and entered anew`() throws {
    let effect = try correct(2, Fields(["other_union": .text("G3")]))
    #expect(effect == .changed)
    #expect(try office.state(1)?.prefix(3) == ["G3", "2016-01-05", "2017-04-01"])
    let history = try office.write { desk, db in try Members(desk).history(n1, in: db) }
    #expect(history.map(\.place) == [1, nil, 2])
    #expect(history.map(\.otherUnionCode) == [nil, "G2", "G3"])
    #expect(history.map(\.voidedBecause) == [nil, "录入错误", nil])
    #expect(try office.isSound())
  }

  @Test func `an event that never was is voided alone`() throws {
    #expect(try correct(2, nil) == .changed)
    #expect(try office.state(1)?.prefix(3) == ["G1", "2016-01-05", "2016-01-05"])
    #expect(try correct(1, nil) == .changed)
    #expect(try office.state(1) == nil)
    #expect(try office.isSound())
  }

  @Test func `a rejoining that never was gives the former spell back`() throws {
    try office.write { desk, db in
      let members = Members(desk)
      _ = try members.end(n1, on: Office.day("2017-06-01"), in: db)
      _ = try members.rejoin(n1, at: "G1", on: Office.day("2017-08-01"), in: db)
    }
    #expect(try correct(4, nil) == .changed)
    #expect(try office.state(1)?[3] == "ended")
    #expect(try correct(3, nil) == .changed)
    #expect(try office.state(1)?[3] == "active")
    #expect(try office.isSound())
  }

  @Test func `a correction that leaves no possible history is refused`() throws {
    let refused = try office.refusal { desk, db in
      _ = try Members(desk).correct(
        n1, place: 1, mended: Fields(["union": .text("G3")]), because: nil, in: db)
    }
    #expect(refused == "member.event_order")
  }

  @Test func `mending nothing changes nothing, and what is not there cannot be mended`() throws {
    #expect(try correct(1, Fields(["union": .text("G1")])) == .unchanged)
    let refused = try office.refusal { desk, db in
      _ = try Members(desk).correct(n1, place: 3, mended: nil, because: nil, in: db)
    }
    #expect(refused == "member.no_such_event")
  }

  @Test func `personal data, card, note and traits are edited, events are not`() throws {
    let effect = try office.write { desk, db in
      try Members(desk).edit(
        n1,
        Fields([
          "name": .text("张山"), "phone": .text("19900000001"), "card_number": .text("C1"),
          "traits": .codes(["frontline"]),
        ]), revision: 1, in: db)
    }.effect
    #expect(effect == .changed)
    #expect(try office.state(1)?[4] == "frontline")
    #expect(
      try office.refusal { desk, db in
        _ = try Members(desk).edit(
          n1, Fields(["phone": .cleared]), revision: 1, in: db)
      } == "edit.revision")
    try office.write { desk, db in
      _ = try Members(desk).edit(
        n1, Fields(["traits": .cleared, "phone": .cleared]), revision: nil, in: db)
      #expect(try db.person(number: n1).phone == nil)
    }
    #expect(try office.state(1)?[4] == "")
  }

  @Test func `a card belongs to one open membership`() throws {
    let refused = try office.refusal { desk, db in
      let members = Members(desk)
      _ = try members.edit(n1, Fields(["card_number": .text("C1")]), revision: nil, in: db)
      _ = try members.enter(
        Office.member(2, ["name": .text("李四"), "card_number": .text("C1")]), .add, in: db)
    }
    #expect(refused == "identity.unique")
  }

  @Test func `a wrong identity number is corrected, unless it is another's`() throws {
    let right = Office.number(2)
    try office.write { desk, db in
      _ = try Members(desk).edit(
        n1, Fields(["id_number": Office.identity(right)]), revision: nil, in: db)
      #expect(try db.person(number: right).gender == .female)
      _ = try Members(desk).enter(Office.member(3, ["name": .text("李四")]), .add, in: db)
    }
    let refused = try office.refusal { desk, db in
      _ = try Members(desk).edit(
        Office.number(3), Fields(["id_number": Office.identity(right)]), revision: nil, in: db)
    }
    #expect(refused == "identity.unique")
  }

  @Test func `gender and birth that the number denies are refused`() throws {
    for (field, value, name) in [
      ("gender", KindValue.text("female"), "person.gender_mismatch"),
      ("birth_date", .day(Office.day("1980-01-02")), "person.birth_mismatch"),
    ] {
      let refused = try office.refusal { desk, db in
        _ = try Members(desk).enter(Office.member(1, [field: value]), .merge, in: db)
      }
      #expect(refused == name)
    }
  }
}
