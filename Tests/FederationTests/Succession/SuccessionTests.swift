import Records
import Storage
import Testing

@testable import Federation

/// Unions that merge, split and end with successors.
@Suite struct SuccessionTests {
  private let office: Office
  private let day = Office.day("2017-07-01")

  init() throws {
    office = try Office()
    try office.write { desk, db in
      for n in 1...3 {
        _ = try Members(desk).enter(Office.member(n), .add, in: db)
      }
      _ = try Members(desk).enter(Office.member(4, union: "G2"), .add, in: db)
      _ = try Members(desk).retain(Office.number(3), on: Office.day("2016-06-01"), in: db)
    }
  }

  @discardableResult
  private func merge(_ codes: [String], _ into: String, _ on: String = "2017-07-01") throws
    -> Handed
  {
    try office.write { desk, db in
      try SuccessionService(desk).merge(
        codes, into: into, on: Office.day(on), Handover(document: "1号"), in: db)
    }
  }

  private func refusal(
    _ body: (SuccessionService, borrowing Connection) throws -> Void
  ) throws -> String? {
    try office.refusal { desk, db in try body(SuccessionService(desk), db) }
  }

  private func exports() throws -> [String] {
    try office.federation.store.read { db in
      var rows: [String] = []
      for kind in Kind.all {
        try db.eachRecord(of: kind, where: Filter(asOf: Office.today)) { id, values in
          rows.append("\(kind.name) \(id) \(values)")
        }
      }
      return rows
    }
  }

  @Test func `a merger moves active and retained members by a transfer with the document`() throws {
    let handed = try merge(["G1", "G2"], "G3")
    #expect(
      handed.counts == [
        HandoverCount(from: "G1", to: "G3", what: .members, count: 2),
        HandoverCount(from: "G1", to: "G3", what: .retained, count: 1),
        HandoverCount(from: "G2", to: "G3", what: .members, count: 1),
      ])
    #expect(try office.state(1)?[0] == "G3" && office.state(1)?[2] == "2017-07-01")
    #expect(try office.state(3)?[3] == "retained")
    #expect(try office.events(3).last == "transfer 2017-07-01")
    #expect(try office.isSound())
    let documents = try office.federation.store.read { db in
      try db.column(
        String.self, "SELECT DISTINCT document FROM membership_event WHERE event = 'transfer'")
    }
    #expect(documents == ["1号"])
    #expect(try merge(["G1", "G2"], "G3").entered.effect == .unchanged)
  }

  @Test func `a merger into one of them leaves that one standing`() throws {
    try merge(["G1", "G2"], "G2")
    let unions = try office.federation.store.read { db in
      try ["G1", "G2"].map { try db.union(code: $0).dissolvedOn }
    }
    #expect(unions == [day, nil])
  }

  @Test func `an undone merger leaves every export as it was`() throws {
    let before = try exports()
    let written = try office.written { desk, db in
      try SuccessionService(desk).merge(
        ["G1", "G2"], into: "G3", on: Office.day("2017-07-01"), Handover(), in: db)
    }
    #expect(try exports() != before)
    let batch = try #require(written.batch?.id)
    let order = Order(by: Actor(login: "tester"), because: nil, command: "undo")
    _ = try office.federation.undo(batch: batch, order)
    #expect(try exports() == before)
  }

  @Test func `an undo keeps and names who was transferred on since`() throws {
    let written = try office.written { desk, db in
      try SuccessionService(desk).merge(
        ["G1"], into: "G3", on: Office.day("2017-07-01"), Handover(), in: db)
    }
    try office.write { desk, db in
      _ = try Members(desk).transfer(
        Office.number(1), to: "G2", on: Office.day("2018-01-01"), in: db)
    }
    let order = Order(by: Actor(login: "tester"), because: nil, command: "undo")
    let undone = try office.federation.undo(batch: try #require(written.batch?.id), order)
    #expect(undone.result.kept.count == 1)
    #expect(try office.state(1)?[0] == "G2" && office.state(2)?[0] == "G1")
    #expect(try office.isSound())
  }

  @Test func `a split sends the listed members and the rest where the clerk says`() throws {
    let plan = Handover(rest: "G3", members: [Office.number(1): "G2"])
    let handed = try office.write { desk, db in
      try SuccessionService(desk).split("G1", into: ["G2", "G3"], on: day, plan, in: db)
    }
    #expect(handed.counts.map(\.count) == [1, 1, 1])
    #expect(try [1, 2, 3].map { try office.state($0)?[0] } == ["G2", "G3", "G3"])
    let history = try office.federation.store.read { db in try UnionHistory.of("G1", in: db) }
    #expect(history.map(\.change) == [.founded, .administrative, .split, .split])
  }

  @Test func `a split without a rest leaves the union as it is but for the list`() throws {
    let plan = Handover(members: [Office.number(1): "G2"])
    _ = try office.write { desk, db in
      try SuccessionService(desk).split("G1", into: ["G2"], on: day, plan, in: db)
    }
    #expect(try [1, 2].map { try office.state($0)?[0] } == ["G2", "G1"])
    #expect(
      try refusal { service, db in
        _ = try service.split("G1", into: ["G2"], on: day, plan, in: db)
      } == "union.not_its_members")
  }

  @Test func `a union with members is dissolved only with somebody to take them`() throws {
    func dissolve(_ to: String?) throws -> String? {
      try refusal { service, db in
        _ = try service.dissolve("G1", on: day, Handover(rest: to), in: db)
      }
    }
    #expect(try dissolve(nil) == "union.dissolve_empty")
    #expect(try dissolve("G1") == "union.to_itself")
    #expect(try dissolve("nix") == "union.not_found")
    #expect(try dissolve("G2") == nil)
    #expect(try dissolve("G3") == "union.already_dissolved")
    #expect(
      try refusal { service, db in
        _ = try service.merge(["G2"], into: "G1", on: day, Handover(), in: db)
      } == "union.dissolved_by_then")
  }

  @Test func `what happened after the day, or is to come, is refused`() throws {
    func merge(_ on: String) throws -> String? {
      try refusal { service, db in
        _ = try service.merge(["G1"], into: "G3", on: Office.day(on), Handover(), in: db)
      }
    }
    #expect(try merge("2015-12-31") == "union.later_events")
    #expect(try merge("2018-12-31") == "day.in_future")
    #expect(try merge("1999-12-31") == "union.not_yet_founded")
  }

  @Test func `unions below go to the successor where it is above them, else to the parent`() throws
  {
    let handed = try office.write { desk, db in
      let unions = UnionService(desk)
      for (code, level) in [("C1", "county"), ("C2", "county"), ("T1", "township")] {
        var fields = Fields([
          "code": .text(code), "name": .text(code), "level": .text(level),
          "kind": .text("federation"), "parent": .text(code == "T1" ? "C1" : "P1"),
        ])
        fields["founded_on"] = .day(Office.day("2001-01-01"))
        _ = try unions.enter(fields, .add, in: db)
      }
      _ = try unions.move(
        "G1", to: "C1", line: .administrative, on: Office.day("2002-01-01"), in: db)
      return try SuccessionService(desk).merge(
        ["C1"], into: "C2", on: day, Handover(), in: db)
    }
    #expect(
      handed.counts == [HandoverCount(from: "C1", to: "C2", what: .unions, count: 2)])
    let again = try office.write { desk, db in
      try SuccessionService(desk).dissolve("C2", on: Office.today, Handover(rest: "G2"), in: db)
    }
    #expect(again.counts == [HandoverCount(from: "C2", to: "P1", what: .unions, count: 2)])
  }
}
