import Records
import Storage
import Testing

@testable import Federation

@Suite struct UnionServiceTests {
  let office: Office

  init() throws {
    office = try Office()
    try enter("C1", .prefecture, under: "P1")
    try enter("D1", .county, under: "C1")
  }

  private func day(_ text: String) -> Day { Day(stored: text)! }

  private func fields(_ code: String, _ level: UnionLevel, under parent: String?) -> Fields {
    var fields = Fields([
      "code": .text(code), "name": .text("工会\(code)"), "level": .text(level.rawValue),
      "kind": .text("federation"), "founded_on": .day(day("2001-01-01")),
    ])
    if let parent { fields["parent"] = .text(parent) }
    return fields
  }

  private func enter(_ code: String, _ level: UnionLevel, under parent: String?) throws {
    try office.write { desk, db in
      _ = try UnionService(desk).enter(fields(code, level, under: parent), .add, in: db)
    }
  }

  private func move(
    _ code: String, to parent: String, line: UnionLine = .administrative, on text: String
  ) throws {
    try office.write { desk, db in
      _ = try UnionService(desk).move(code, to: parent, line: line, on: day(text), in: db)
    }
  }

  /// Parent, from, to of each link of a union, oldest first.
  private func links(of code: String) throws -> [String] {
    try office.federation.store.read { db in
      var links: [String] = []
      try db.eachRow(
        of: """
          SELECT parent || ' ' || ifnull("from", '') || ' ' || ifnull("to", '')
          FROM (\(Kind.unionParent.rows(.last))) WHERE "union" = \(code) ORDER BY "from"
          """
      ) { row in links.append(try row.next()) }
      return links
    }
  }

  @Test func `a parent of the same or a lower level is refused`() throws {
    let refused = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).move(
        "C1", to: "D1", line: .administrative, on: day("2016-01-01"), in: db)
    }
    #expect(refused?.name == "union.no_cycle")
    let level = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).enter(fields("D2", .county, under: "D1"), .add, in: db)
    }
    #expect(level?.name == "union.level_order")
    #expect(level?.figures["parent_level"] == .choice(list: "level", code: "county"))
  }

  @Test func `a cycle is refused in each line, and on whatever day of the link it comes about`()
    throws
  {
    try enter("E1", .county, under: "C1")
    try move("E1", to: "D1", line: .industrial, on: "2015-01-01")
    let industrial = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).move(
        "D1", to: "E1", line: .industrial, on: day("2016-01-01"), in: db)
    }
    #expect(industrial?.name == "union.no_cycle")
    let earlier = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).enterParents(
        [
          Fields([
            "union": .text("D1"), "line": .text("industrial"), "parent": .text("E1"),
            "from": .day(day("2014-01-01")),
          ])
        ], in: db)
    }
    #expect(earlier?.name == "union.no_cycle")
  }

  @Test func `a union is not moved before it was founded, nor after its end`() throws {
    for (code, on, problem) in [
      ("D1", "1950-01-01", "union.before_founding"),
      ("E1", "2016-01-01", "union.already_dissolved"),
    ] {
      if code == "E1" {
        try enter("E1", .county, under: "C1")
        try office.write { desk, db in
          _ = try UnionService(desk).dissolve("E1", on: day("2015-01-01"), in: db)
        }
      }
      let before = try links(of: code)
      let error = #expect(throws: Problem.self) { try move(code, to: "P1", on: on) }
      #expect(error?.name == problem)
      #expect(try links(of: code) == before)
    }
  }

  @Test func `the schema itself refuses a cycle and two parents at a time`() throws {
    for (parent, from) in [("D1", "2001-01-01"), ("P1", "2010-01-01")] {
      let error = #expect(throws: SQLiteError.self) {
        try office.write { _, db in
          let id = try db.union(code: "C1").id
          if parent == "D1" {
            try db.run("DELETE FROM union_parent WHERE union_id = \(id)")
          }
          try db.insert(
            UnionParent(
              id: Identifier(rawValue: 999), union: id, line: .administrative,
              parent: try db.union(code: parent).id, from: day(from), to: nil))
        }
      }
      #expect(error?.message == (parent == "D1" ? "union.no_cycle" : "union.one_parent"))
    }
  }

  @Test func `a move ends the old link, and one entered late ends where the next begins`() throws {
    try move("D1", to: "P1", on: "2017-01-01")
    #expect(
      try links(of: "D1") == ["C1 2001-01-01 2017-01-01", "P1 2017-01-01 "])
    try enter("C2", .prefecture, under: "P1")
    try move("D1", to: "C2", on: "2010-01-01")
    #expect(
      try links(of: "D1") == [
        "C1 2001-01-01 2010-01-01", "C2 2010-01-01 2017-01-01", "P1 2017-01-01 ",
      ])
    let again = try office.write { desk, db in
      try UnionService(desk).move(
        "D1", to: "P1", line: .administrative, on: day("2018-01-01"), in: db)
    }
    #expect(again.effect == .unchanged)
  }

  @Test func `a rename keeps the old name for the days before it`() throws {
    try office.write { desk, db in
      _ = try UnionService(desk).rename(
        "C1", to: "新名", on: day("2017-03-01"), document: "青工发〔2017〕1号", in: db)
    }
    let names = try office.federation.store.read { db in
      let id = try db.union(code: "C1").id
      return try ["2017-02-28", "2017-03-01"].map { try db.version(of: id, on: day($0)).name }
    }
    #expect(names == ["工会C1", "新名"])
    let early = try office.refusal { desk, db in
      _ = try UnionService(desk).rename(
        "C1", to: "旧", on: day("1999-01-01"), document: nil, in: db)
    }
    #expect(early == "union.before_founding")
  }

  @Test func `a conversion to a level that its parent has is refused`() throws {
    let refused = try office.refusal { desk, db in
      _ = try UnionService(desk).convert(
        "D1", to: .federation, level: .prefecture, name: nil, on: day("2017-01-01"), document: nil,
        in: db)
    }
    #expect(refused == "union.level_order")
  }

  @Test func `a union with unions, members or open files in it is not dissolved`() throws {
    let refused = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).dissolve("C1", on: day("2018-01-01"), in: db)
    }
    #expect(refused?.name == "union.dissolve_empty")
    #expect(refused?.figures["unions"] == .count(1))
    try office.write { desk, db in
      _ = try Members(desk).enter(Office.member(1, union: "G1"), .add, in: db)
    }
    let members = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).dissolve("G1", on: day("2018-01-01"), in: db)
    }
    #expect(members?.figures["members"] == .count(1))
    let done = try office.write { desk, db in
      try UnionService(desk).dissolve("D1", on: day("2018-01-01"), in: db)
    }
    #expect(done.effect == .changed)
  }

  @Test func `a credit code belongs to one union, also for another program`() throws {
    let code = KindValue.text("81630100YY000001XU")
    try office.write { desk, db in
      _ = try UnionService(desk).edit("G1", Fields(["credit_code": code]), revision: nil, in: db)
    }
    let refused = try office.refusedFigures { desk, db in
      _ = try UnionService(desk).edit("G2", Fields(["credit_code": code]), revision: nil, in: db)
    }
    #expect(refused?.name == "identity.unique")
    #expect(refused?.figures["other"] == .text("G1"))
    let error = #expect(throws: SQLiteError.self) {
      try office.write { _, db in
        try db.run(
          "UPDATE union_version SET credit_code = '81630100YY000001XU' WHERE name = 'G2'")
      }
    }
    #expect(error?.message == "identity.unique")
  }

  @Test func `another parent is a dated move, not an edit`() throws {
    let refused = try office.refusal { desk, db in
      _ = try UnionService(desk).edit("D1", Fields(["parent": .text("P1")]), revision: nil, in: db)
    }
    #expect(refused == "union.move_instead")
  }

  @Test func `a union directly under a province keeps its level`() throws {
    let chain = try office.federation.store.read { db in
      try db.chain(from: try db.union(code: "G1"), on: day("2017-01-01")).map(\.union.code)
    }
    #expect(chain == ["G1", "P1", "ACFTU"])
  }
}
