import Records
import Storage
import Testing

@testable import Federation

/// A transfer in two steps: proposed by the old union, received or sent back by the new one.
@Suite struct ProposalServiceTests {
  private let office: Office
  private let n1 = Office.number(1)

  init() throws {
    office = try Office()
    try office.write { desk, db in
      _ = try Members(desk).enter(Office.member(1), .add, in: db)
    }
  }

  @discardableResult
  private func member(_ body: (Members, borrowing Connection) throws -> Entered) throws
    -> Written<Entered>
  { try office.written { desk, db in try body(Members(desk), db) } }

  @discardableResult
  private func propose(_ union: String = "G2", _ day: String = "2017-04-01") throws
    -> Written<Entered>
  { try member { try $0.propose(n1, to: union, on: Office.day(day), in: $1) } }

  private func receive(_ day: String) throws -> Written<Entered> {
    try member { try $0.receive(n1, on: Office.day(day), in: $1) }
  }

  private func refusal(_ body: (Members, borrowing Connection) throws -> Entered) throws
    -> String?
  { try office.refusal { desk, db in _ = try body(Members(desk), db) } }

  private var proposals: [String] {
    get throws {
      try office.federation.store.read { db in
        try db.proposals(of: db.person(number: n1).id).map {
          "\($0.proposedOn) \($0.outcome?.rawValue ?? "–") \($0.decidedOn?.description ?? "–")"
        }
      }
    }
  }

  @Test func `until it is received the member stays at the old union`() throws {
    try propose()
    #expect(try propose().batch == nil)
    #expect(try office.state(1)?.prefix(4) == ["G1", "2016-01-05", "2016-01-05", "active"])
    _ = try receive("2017-04-10")
    #expect(try office.state(1)?.prefix(4) == ["G2", "2016-01-05", "2017-04-10", "active"])
    #expect(try proposals == ["2017-04-01 accepted 2017-04-10"])
    #expect(try receive("2017-04-10").batch == nil)
    #expect(
      try office.state(1, asOf: Office.day("2017-04-09"))?.first == "G1")
    #expect(try office.isSound())
  }

  @Test func `one that is sent back moves nobody, and may be proposed again`() throws {
    try propose()
    try member { try $0.sendBack(n1, because: "未盖章", on: Office.day("2017-04-05"), in: $1) }
    #expect(
      try refusal { try $0.propose(n1, to: "G2", on: Office.day("2017-04-01"), in: $1) }
        == "member.proposed_that_day")
    try propose("G2", "2017-04-06")
    _ = try receive("2017-04-10")
    #expect(
      try proposals == ["2017-04-01 returned 2017-04-05", "2017-04-06 accepted 2017-04-10"])
    #expect(try office.events(1) == ["join 2016-01-05", "transfer 2017-04-10"])
  }

  @Test func `one transfer is under way at a time, and names the other`() throws {
    try propose()
    let second = try office.refusedFigures { desk, db in
      _ = try Members(desk).propose(n1, to: "G3", on: Office.day("2017-05-01"), in: db)
    }
    #expect(second?.name == "member.one_open_transfer")
    #expect(second?.figures["other_union"] == .text("G2"))
    #expect(second?.figures["since"] == .day(Office.day("2017-04-01")))
    #expect(
      try refusal { try $0.transfer(n1, to: "G3", on: Office.day("2017-05-01"), in: $1) }
        == "member.one_open_transfer")
  }

  @Test(arguments: [MembershipChange.leave, .decease])
  func `an ending withdraws what waits, and says so`(change: MembershipChange) throws {
    try propose()
    let notes = try office.write { desk, db in
      _ = try Members(desk).end(n1, by: change, on: Office.day("2017-06-30"), in: db)
      return desk.notes.map(\.name)
    }
    #expect(notes == ["member.transfer_closed"])
    #expect(try proposals == ["2017-04-01 withdrawn 2017-06-30"])
    #expect(
      try refusal { try $0.receive(n1, on: Office.day("2017-07-01"), in: $1) }
        == "member.nothing_to_receive")
  }

  @Test func `to the same union, a dissolved one, of the dead or a stranger: refused`() throws {
    try office.write { desk, db in
      _ = try UnionService(desk).dissolve("G3", on: Office.day("2017-01-01"), in: db)
      _ = try PersonService(desk).findOrEnter(
        Fields(["id_number": Office.identity(Office.number(7)), "name": .text("王五")]), in: db)
    }
    for (number, union, day, name) in [
      (n1, "G1", "2017-02-01", "member.same_union"),
      (n1, "G3", "2017-02-01", "member.union_dissolved"),
      (n1, "G2", "2015-02-01", "member.event_order"),
      (Office.number(7), "G2", "2017-02-01", "member.no_membership"),
    ] {
      #expect(
        try refusal { try $0.propose(number, to: union, on: Office.day(day), in: $1) } == name)
    }
    try member { try $0.end(n1, by: .decease, on: Office.day("2017-03-01"), in: $1) }
    let refused = try office.refusedFigures { desk, db in
      _ = try Members(desk).propose(n1, to: "G2", on: Office.day("2017-04-01"), in: db)
    }
    #expect(refused?.name == "member.event_order")
    #expect(refused?.figures["before_on"] == .day(Office.day("2017-03-01")))
  }

  @Test func `the undo of a receipt sends the member back, and the papers wait again`() throws {
    try propose()
    let received = try receive("2017-04-10")
    let order = Order(by: Actor(login: "tester"), because: nil, command: "undo")
    let undone = try office.federation.undo(batch: #require(received.batch?.id), order)
    #expect(try office.state(1)?.prefix(3) == ["G1", "2016-01-05", "2016-01-05"])
    #expect(try proposals == ["2017-04-01 – –"])
    #expect(try office.isSound())
    _ = try office.federation.undo(batch: #require(undone.batch?.id), order)
    #expect(try office.state(1)?.first == "G2")
    #expect(try proposals == ["2017-04-01 accepted 2017-04-10"])
  }
}
