import Records
import Storage
import Testing

@testable import Federation

/// A union's days against what happened in it, whichever verb sets them.
@Suite struct UnionLifeTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      _ = try Members(desk).enter(Office.member(1), .add, in: db)
    }
  }

  private func refusal(_ field: String, _ day: String, of union: String) throws -> String? {
    try office.refusal { desk, db in
      _ = try UnionService(desk).edit(
        union, Fields([field: .day(Office.day(day))]), revision: nil, in: db)
    }
  }

  private func dissolve(_ union: String, _ day: String) throws -> String? {
    try office.refusal { desk, db in
      _ = try UnionService(desk).dissolve(union, on: Office.day(day), in: db)
    }
  }

  private func leave(_ day: String) throws {
    try office.write { desk, db in
      _ = try Members(desk).enter(
        group: [Office.event(1, .leave, day, "G1")], in: db)
    }
  }

  @Test func `an edit dissolves no union that still has members`() throws {
    #expect(try refusal("dissolved_on", "2017-01-01", of: "G1") == "union.dissolve_empty")
    #expect(try refusal("dissolved_on", "2017-01-01", of: "G2") == nil)
  }

  @Test func `a union is not dissolved before its last member left`() throws {
    try leave("2017-06-01")
    #expect(try dissolve("G1", "2017-05-31") == "union.dissolve_empty")
    #expect(try dissolve("G1", "2017-06-01") == nil)
  }

  @Test func `nobody is entered late into a dissolved union to stay there`() throws {
    #expect(try dissolve("G2", "2017-06-01") == nil)
    let late = try office.refusal { desk, db in
      _ = try Members(desk).enter(
        Office.member(2, union: "G2", joined: "2016-01-05"), .add, in: db)
    }
    #expect(late == "union.dissolve_empty")
    let moved = try office.refusal { desk, db in
      _ = try Members(desk).enter(
        group: [Office.event(1, .transfer, "2017-01-01", "G1", to: "G2")], in: db)
    }
    #expect(moved == "union.dissolve_empty")
  }

  @Test func `a union is not founded after somebody joined it`() throws {
    try office.write { desk, db in
      _ = try Members(desk).enter(
        group: [Office.event(1, .retain, "2016-03-01", "G1")], in: db)
    }
    #expect(try refusal("founded_on", "2016-03-02", of: "G1") == "union.founded_too_late")
    #expect(try refusal("founded_on", "2010-01-01", of: "G1") == nil)
  }

  @Test func `a row that gives a union two parents at once is refused in words`() throws {
    let refused = try office.refusal { desk, db in
      _ = try UnionService(desk).enterParents(
        [
          Fields([
            "union": .text("G1"), "line": .text("administrative"), "parent": .text("P1"),
            "from": .day(Office.day("2005-01-01")), "to": .day(Office.day("2006-01-01")),
          ])
        ], in: db)
    }
    #expect(refused == "union.two_parents")
  }
}
