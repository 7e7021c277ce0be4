import Records
import Storage
import Testing

@testable import Federation

/// The verbs of membership.
@Suite struct MemberServiceTests {
  private let office: Office
  private let n1 = Office.number(1)
  private func day(_ text: String) -> Day { Office.day(text) }

  init() throws {
    office = try Office()
    try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(1, ["traits": .codes(["migrant"])]), .add, in: db)
    }
  }

  @discardableResult
  private func member(
    _ body: (Members, borrowing Connection) throws -> Entered
  ) throws -> Entered { try office.write { desk, db in try body(Members(desk), db) } }

  private func refusal(_ body: (Members, borrowing Connection) throws -> Entered) throws
    -> String?
  { try office.refusal { desk, db in _ = try body(Members(desk), db) } }

  @Test func `a joined member is active with the traits said`() throws {
    #expect(try office.state(1) == ["G1", "2016-01-05", "2016-01-05", "active", "migrant"])
    #expect(try office.events(1) == ["join 2016-01-05"])
  }

  @Test func `adding the same member again does nothing`() throws {
    let written = try office.written { desk, db in
      try Members(desk).enter(
        Office.member(1, ["traits": .codes(["migrant"])]), .add, in: db)
    }
    #expect(written.result.effect == .unchanged)
    #expect(written.batch == nil)
  }

  @Test func `adding a known member with other personal values is refused`() throws {
    let row = Office.member(1, ["phone": .text("19900000001")])
    #expect(try refusal { try $0.enter(row, .add, in: $1) } == "identity.unique")
  }

  @Test func `a member of one union does not join another`() throws {
    let refused = try office.refusedFigures { desk, db in
      _ = try Members(desk).enter(Office.member(1, union: "G2"), .add, in: db)
    }
    #expect(refused?.name == "member.one_open_membership")
    #expect(refused?.figures["present_union"] == .text("G1"))
    #expect(refused?.figures["since"] == .day(day("2016-01-05")))
  }

  @Test func `the same number with another name is refused, both masked`() throws {
    let refused = try office.refusedFigures { desk, db in
      _ = try Members(desk).enter(
        Office.member(1, ["name": .text("李四光")]), .merge, in: db)
    }
    #expect(refused?.name == "identity.unique")
    #expect(refused?.figures["other"] == .text("张*"))
    #expect(refused?.figures["given"] == .text("李*光"))
  }

  @Test func `a transfer keeps the status and repeats without effect`() throws {
    try member { try $0.retain(n1, on: day("2016-05-01"), in: $1) }
    let moved = try member { try $0.transfer(n1, to: "G2", on: day("2017-04-01"), in: $1) }
    #expect(moved.effect == .changed)
    #expect(try office.state(1)?.prefix(4) == ["G2", "2016-01-05", "2017-04-01", "retained"])
    let again = try member { try $0.transfer(n1, to: "G2", on: day("2017-04-01"), in: $1) }
    #expect(again.effect == .unchanged)
    try member { try $0.restore(n1, on: day("2017-05-01"), in: $1) }
    #expect(try office.state(1)?[3] == "active")
    #expect(try office.isSound())
  }

  @Test func `a transfer to the same union is refused`() throws {
    #expect(
      try refusal { try $0.transfer(n1, to: "G1", on: day("2017-01-01"), in: $1) }
        == "member.same_union")
  }

  @Test func `members leave, and rejoin in a new spell`() throws {
    try member { try $0.end(n1, on: day("2017-06-30"), EventDetails(reason: "辞职"), in: $1) }
    #expect(try office.state(1)?[3] == "ended")
    #expect(
      try refusal { try $0.enter(Office.member(1, joined: "2018-01-01"), .merge, in: $1) }
        == "member.rejoin_instead")
    try member { try $0.rejoin(n1, at: "G3", on: day("2018-01-01"), in: $1) }
    #expect(try office.state(1)?.prefix(4) == ["G3", "2018-01-01", "2018-01-01", "active"])
    #expect(
      try office.state(1, asOf: day("2017-12-31"))?.prefix(4) == [
        "G1", "2016-01-05", "2016-01-05", "ended",
      ])
    let spells = try office.federation.store.read { db in
      try db.memberships(of: db.person(number: n1).id).map(\.number)
    }
    #expect(spells == [1, 2])
  }

  @Test func `nobody is expelled without a document`() throws {
    #expect(
      try refusal { try $0.end(n1, by: .expel, on: day("2017-01-01"), in: $1) }
        == "member.expel_needs_document")
    try member {
      try $0.end(
        n1, by: .expel, on: day("2017-01-01"), EventDetails(document: "青工发〔2017〕1号"), in: $1)
    }
    #expect(try office.state(1)?[3] == "ended")
  }

  @Test func `the dead do not come back`() throws {
    try member { try $0.end(n1, by: .decease, on: day("2017-01-01"), in: $1) }
    #expect(
      try refusal { try $0.rejoin(n1, at: "G1", on: day("2017-02-01"), in: $1) }
        == "member.event_order")
  }

  @Test func `nothing happens tomorrow, before birth, or in a union that is not there`() throws {
    #expect(
      try refusal { try $0.retain(n1, on: day("2018-06-02"), in: $1) } == "member.future_day")
    let unborn = Office.member(3, joined: "1979-01-01")
    #expect(
      try refusal { try $0.enter(unborn, .add, in: $1) } == "member.union_not_founded")
    try office.write { desk, db in
      _ = try UnionService(desk).edit(
        "G2", Fields(["founded_on": .cleared]), revision: nil, in: db)
      _ = try UnionService(desk).dissolve("G3", on: day("2017-01-01"), in: db)
    }
    #expect(
      try refusal {
        try $0.enter(Office.member(3, union: "G2", joined: "1979-01-01"), .add, in: $1)
      } == "member.before_birth")
    #expect(
      try refusal { try $0.transfer(n1, to: "G3", on: day("2017-01-01"), in: $1) }
        == "member.union_dissolved")
  }

  @Test func `joining under sixteen is noted`() throws {
    let notes = try office.write { desk, db in
      var row = Office.member(3)
      row["id_number"] = Office.identity(Office.number(5, born: 20_020_101))
      _ = try Members(desk).enter(row, .add, in: db)
      return desk.notes.map(\.name)
    }
    // The division of these numbers is never known.
    #expect(notes.filter { $0.hasPrefix("member.") } == ["member.under_sixteen"])
  }

  @Test func `a past event is entered late when the whole history still folds`() throws {
    try member { try $0.end(n1, on: day("2017-06-30"), in: $1) }
    try member { try $0.retain(n1, on: day("2016-08-01"), in: $1) }
    #expect(try office.events(1) == ["join 2016-01-05", "retain 2016-08-01", "leave 2017-06-30"])
    #expect(
      try refusal { try $0.restore(n1, on: day("2017-07-01"), in: $1) } == "member.event_order")
    #expect(
      try refusal { try $0.transfer(n1, to: "G2", on: day("2017-01-01"), in: $1) }
        == "member.event_order")
    #expect(try office.isSound())
  }

  @Test func `a person without membership has nothing to end`() throws {
    try office.write { desk, db in
      _ = try PersonService(desk).findOrEnter(
        Fields(["id_number": Office.identity(Office.number(7)), "name": .text("王五")]), in: db)
    }
    #expect(
      try refusal { try $0.end(Office.number(7), on: day("2017-01-01"), in: $1) }
        == "member.no_membership")
    let joined = try member { try $0.enter(Office.member(7, ["name": .text("王五")]), .add, in: $1) }
    #expect(joined.effect == .added)
  }

  @Test func `members are found by any form of number and by the row's`() throws {
    let old = "630000800101001"
    let upgraded = try IdentityNumber(parsing: old, today: .last).text
    #expect(upgraded == n1)
    try office.federation.store.read { db in
      let person = try db.person(number: n1)
      for form in [old, n1.lowercased(), " \(n1) ", person.number] {
        #expect(try db.person(number: form) == person)
      }
      let problem = #expect(throws: Problem.self) { _ = try db.person(number: Office.number(9)) }
      #expect(
        problem?.figures["number"]
          == .text(Masking.identity(IdentityNumber(stored: Office.number(9), type: .resident))))
    }
  }
}
