import Migrations
import Records
import Storage
import Testing

@testable import Federation

/// Two records of one person brought together, by hand-made lives.
@Suite struct MergeTests {
  let office: Office

  init() throws { office = try Office() }

  private func enter(_ n: Int, union: String = "G1", joined: String = "2016-01-05") throws {
    try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(n, union: union, joined: joined), .add, in: db)
    }
  }

  private func merge(_ n: Int, into kept: Int) throws {
    try office.write { desk, db in
      _ = try MergeService(desk).merge(
        Office.number(n), into: Office.number(kept), note: "merged", because: nil, in: db)
    }
  }

  @Test func `a merge says in what the two do not fit one person`() throws {
    for n in 1...2 { try enter(n) }
    try office.write { desk, db in
      _ = try Members(desk).end(
        Office.number(2), by: .decease, on: Office.day("2017-05-20"), in: db)
      _ = try MergeService(desk).merge(
        Office.number(1), into: Office.number(2), note: "merged", because: nil, in: db)
      let note = try #require(desk.notes.first { $0.name == "person.merge_unlike" })
      guard case .choices(_, let codes)? = note.figures["differences"] else {
        Issue.record("no differences")
        return
      }
      #expect(codes.last == "life")
    }
  }

  @Test func `what waits for two that are one is withdrawn where it cannot be answered`() throws {
    try enter(1)
    try enter(3)
    try office.write { desk, db in
      let row = Fields([
        "id_number": Office.identity(Office.number(2)), "name": .text("李"), "union": .text("G2"),
        "channel": .text("paper"), "applied_on": .day(Office.day("2017-05-03")),
      ])
      _ = try Members(desk).enterApplication(row, .add, in: db)
      for n in [1, 3] {
        _ = try Members(desk).propose(
          Office.number(n), to: "G3", on: Office.day("2017-06-0\(n)"), in: db)
      }
    }
    try merge(2, into: 1)
    try merge(3, into: 1)
    try office.federation.store.read { db in
      let kept = try db.person(number: Office.number(1)).id
      #expect(try db.applications(of: kept).map(\.decision) == [.withdrawn])
      #expect(try db.openProposal(of: kept) != nil)
    }
    #expect(try office.isSound())
  }

  private func refusal(_ n: Int, into kept: Int) throws -> String? {
    try office.refusal { desk, db in
      _ = try MergeService(desk).merge(
        Office.number(n), into: Office.number(kept), note: "merged", because: nil, in: db)
    }
  }

  private func active(on day: String) throws -> Int {
    try office.federation.store.read { db in
      var filter = Filter(asOf: Office.day(day))
      filter.status = "active"
      var count = 0
      try db.eachRecord(of: .member, where: filter) { _, _ in count += 1 }
      return count
    }
  }

  @Test func `who is on record twice counts once on every day of the past`() throws {
    try enter(1, joined: "2016-01-05")
    try enter(3, union: "G2", joined: "2016-03-01")
    #expect(try active(on: "2016-02-01") == 1 && active(on: "2017-01-01") == 2)
    try merge(3, into: 1)
    for day in ["2016-02-01", "2016-03-01", "2017-01-01", "2018-06-01"] {
      #expect(try active(on: day) == 1, "\(day)")
    }
    #expect(try office.events(1) == ["join 2016-01-05"])
    #expect(try office.isSound())
  }

  @Test func `a spell that the kept history leaves room for is entered anew, before or after`()
    throws
  {
    try enter(1, joined: "2016-01-05")
    try office.write { desk, db in
      _ = try Members(desk).end(
        Office.number(1), on: Office.day("2016-06-30"), in: db)
    }
    try enter(3, union: "G2", joined: "2014-01-05")
    try office.write { desk, db in
      let members = Members(desk)
      _ = try members.end(Office.number(3), on: Office.day("2015-06-30"), in: db)
      _ = try members.rejoin(Office.number(3), at: "G3", on: Office.day("2017-01-01"), in: db)
    }
    try merge(3, into: 1)
    #expect(
      try office.events(1) == [
        "join 2014-01-05", "leave 2015-06-30", "rejoin 2016-01-05", "leave 2016-06-30",
        "rejoin 2017-01-01",
      ])
    #expect(try office.isSound())
    #expect(try office.state(1)?.first == "G3")
    #expect(try office.state(3) == nil)
  }

  @Test func `the merged number goes on leading to the person, in every form`() throws {
    try enter(1)
    try enter(3, union: "G2")
    try merge(3, into: 1)
    try office.federation.store.read { db in
      let kept = try db.person(number: Office.number(1))
      #expect(try db.person(number: Office.number(3)) == kept)
      #expect(try db.person(number: Office.number(3).lowercased()).id == kept.id)
    }
    let written = try office.written { desk, db in
      let entered = try Members(desk).enter(
        Office.member(3, ["phone": .text("19900001234")]), .merge, in: db)
      return (entered.effect, desk.notes.map(\.name))
    }
    #expect(written.result.0 == .unchanged && written.result.1 == ["person.merged"])
    #expect(try refusal(3, into: 1) == nil, "once more changes nothing")
  }

  @Test func `every table that refers to people follows, also one of a later time`() throws {
    let later = Migration(
      version: Migration.all.count + 1, name: "later",
      sql: Array(
        """
        CREATE TABLE guest (id INTEGER PRIMARY KEY, host_id INTEGER REFERENCES person (id)) STRICT;
        """.utf8))
    let store = try Store.create(path: ":memory:", migrations: Migration.all + [later])
    let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
    _ = try store.write(order) { db in
      for n in [1, 3] {
        try db.run(
          """
          INSERT INTO person (id, id_number, id_type, name) VALUES (\(n), \(Office.number(n)),
            'resident', '张三')
          """)
      }
      try db.run("INSERT INTO guest (id, host_id) VALUES (1, 3)")
      try db.run(
        """
        INSERT INTO honour (id, person_id, level, title, year) VALUES
          (1, 1, 'municipal', '劳动模范', 2015), (2, 3, 'municipal', '劳动模范', 2015),
          (3, 3, 'provincial', '劳动模范', 2017)
        """)
      _ = try MergeService(Desk(today: Office.today)).merge(
        "3", into: "1", note: "merged", because: nil, in: db)
      for reference in try db.personReferences()
      where !PersonReference.history.contains(reference) {
        let left = try db.value(
          Int.self,
          """
          SELECT count(*) FROM \(name: SchemaName(reference.table))
          WHERE \(name: SchemaName(reference.column)) = 3
          """)
        #expect(left == 0, "\(reference)")
      }
      #expect(try db.value(Int.self, "SELECT host_id FROM guest") == 1)
      #expect(try db.value(Int.self, "SELECT count(*) FROM honour WHERE person_id = 1") == 2)
      #expect(try db.personReferences().count >= 10)
    }
  }

  @Test func `chair of two unions, two open files and a decision are refused by name`() throws {
    try enter(1)
    try enter(3, union: "G2")
    for (n, union) in [(1, "G1"), (3, "G2")] {
      _ = try office.perform(
        Add<Officer>.self,
        [
          "id_number": Office.number(n), "name": "张三", "union": union, "post": "chair",
          "employment": "part_time", "from": "2016-02-01",
        ])
    }
    #expect(try refusal(3, into: 1) == "person.merge_two_chairs")
    try office.write { desk, db in
      _ = try EndOfficer.perform(
        ["subject": Office.number(3), "union": "G2", "post": "chair", "on": "2016-02-02"],
        at: desk, in: db)
      _ = try MergeService(desk).decideNotSame(
        Office.number(3), Office.number(1), because: "twins", in: db)
    }
    #expect(try refusal(3, into: 1) == "person.decided_not_same")
    #expect(try refusal(1, into: 1) == "person.merge_itself")
  }

  @Test func `traits that overlap become one, and gaps in personal data are filled`() throws {
    try enter(1)
    try enter(3, union: "G2")
    try office.write { desk, db in
      for (n, from) in [(1, "2017-01-01"), (3, "2016-05-01")] {
        _ = try TraitService(desk).enter(
          Fields([
            "id_number": Office.identity(Office.number(n)), "trait": .text("migrant"),
            "from": .day(Office.day(from)),
          ]), .add, in: db)
      }
      _ = try Members(desk).edit(
        Office.number(3), Fields(["education": .text("本科")]), revision: nil, in: db)
    }
    try merge(3, into: 1)
    try office.federation.store.read { db in
      let person = try db.person(number: Office.number(1))
      #expect(person.education == "本科")
      #expect(try db.traits(of: person.id).map(\.from) == [Office.day("2016-05-01")])
    }
  }
}
