import Records
import Storage
import Testing

@testable import Federation

/// What waits for an answer when unions merge, split and end.
@Suite struct SuccessionWaitingTests {
  private let office: Office
  private let day = Office.day("2017-07-01")

  /// Members 1 and 2 of G1, 3 of G2; 4 has applied to G1.
  init() throws {
    office = try Office()
    try office.write { desk, db in
      let members = Members(desk)
      for n in 1...2 { _ = try members.enter(Office.member(n), .add, in: db) }
      _ = try members.enter(Office.member(3, union: "G2"), .add, in: db)
      let row = Fields([
        "id_number": Office.identity(Office.number(4)), "name": .text("丁"), "union": .text("G1"),
        "applied_on": .day(Office.day("2017-06-01")), "channel": .text("paper"),
      ])
      _ = try members.enterApplication(row, .add, in: db)
    }
  }

  private func propose(_ n: Int, to union: String) throws {
    try office.write { desk, db in
      _ = try Members(desk).propose(
        Office.number(n), to: union, on: Office.day("2017-06-10"), in: db)
    }
  }

  private func merge(_ codes: [String], _ into: String) throws -> [HandoverCount] {
    try office.write { desk, db in
      try SuccessionService(desk).merge(
        codes, into: into, on: day, Handover(document: "1号"), in: db
      ).counts.filter { [.applications, .proposals].contains($0.what) }
    }
  }

  /// From, to, outcome and answer of the last proposal of a person.
  private func proposal(_ n: Int) throws -> [String] {
    try office.federation.store.read { db in
      let last = try #require(
        try db.proposals(of: db.person(number: Office.number(n)).id).last)
      return [
        try db.find(TradeUnion.self, last.union)?.code ?? "",
        try db.find(TradeUnion.self, last.otherUnion)?.code ?? "",
        last.outcome?.rawValue ?? "", last.answer ?? "",
      ]
    }
  }

  @Test func `an application goes to the union that takes over, which approves it`() throws {
    let counts = try merge(["G1"], "G3")
    #expect(counts == [HandoverCount(from: "G1", to: "G3", what: .applications, count: 1)])
    try office.write { desk, db in
      _ = try Members(desk).approve(Office.number(4), on: Office.day("2017-07-05"), in: db)
    }
    #expect(try office.state(4)?[0] == "G3")
    #expect(try office.isSound())
  }

  @Test func `a proposal of a member goes on from the union the member is in now`() throws {
    try propose(1, to: "G2")
    let counts = try merge(["G1"], "G3")
    #expect(counts.last == HandoverCount(from: "G1", to: "G3", what: .proposals, count: 1))
    #expect(try proposal(1) == ["G3", "G2", "", ""])
    try office.write { desk, db in
      _ = try Members(desk).receive(Office.number(1), on: Office.day("2017-07-05"), in: db)
    }
    #expect(try office.state(1)?[0] == "G2")
    #expect(try office.isSound())
  }

  @Test func `a proposal to a union that ends waits at the one that takes over`() throws {
    try propose(3, to: "G1")
    let counts = try merge(["G1"], "G3")
    #expect(counts.last == HandoverCount(from: "G1", to: "G3", what: .proposals, count: 1))
    #expect(try proposal(3) == ["G2", "G3", "", ""])
    #expect(try office.isSound())
  }

  @Test func `a proposal between unions that become one is withdrawn with the document`() throws {
    try propose(1, to: "G2")
    try propose(3, to: "G1")
    _ = try merge(["G1"], "G2")
    #expect(try proposal(1) == ["G1", "G2", "withdrawn", "1号"])
    #expect(try proposal(3) == ["G2", "G1", "withdrawn", "1号"])
    #expect(try office.state(1)?[0] == "G2")
    #expect(try office.isSound())
  }

  @Test func `undone, a merger leaves what waited as it was`() throws {
    try propose(1, to: "G2")
    let written = try office.written { desk, db in
      try SuccessionService(desk).merge(
        ["G1"], into: "G3", on: day, Handover(document: "1号"), in: db
      ).entered
    }
    let batch = try #require(written.batch)
    let order = Order(by: Actor(login: "tester"), because: nil, command: "undo")
    _ = try office.federation.undo(batch: batch.id, order)
    #expect(try proposal(1) == ["G1", "G2", "", ""])
    #expect(try office.state(1)?[0] == "G1")
    #expect(try office.isSound())
  }

  @Test func `a union with an application is not dissolved without a successor`() throws {
    let refused = try office.refusedFigures { desk, db in
      _ = try SuccessionService(desk).dissolve("G1", on: day, Handover(), in: db)
    }
    #expect(refused?.name == "union.dissolve_empty")
    #expect(refused?.figures["applications"] == .count(1))
  }
}
