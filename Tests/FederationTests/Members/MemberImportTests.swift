import Records
import Storage
import Testing

@testable import Federation

/// Member lists and the histories that come after them.
@Suite struct MemberImportTests {
  private let office: Office

  init() throws { office = try Office() }

  @discardableResult
  private func list(_ row: Fields) throws -> Entered {
    try office.write { desk, db in try Members(desk).enter(row, .merge, in: db) }
  }

  @discardableResult
  private func tell(_ rows: Fields...) throws -> Written<[Entered]> {
    try office.written { desk, db in try Members(desk).enter(group: rows, in: db) }
  }

  @Test func `a list without days opens memberships since ever`() throws {
    try list(Office.member(1, joined: nil))
    #expect(try office.state(1) == ["G1", "", "", "active", ""])
    #expect(try office.events(1) == ["opening 1850-01-01"])
    #expect(try list(Office.member(1, joined: nil)).effect == .unchanged)
    let rows = try office.federation.store.read { db in
      try SampleRows.rows(of: .event, in: db, asOf: Office.today)
    }
    #expect(rows == [[Office.number(1), "opening", "", "G1", "", "", "", ""]])
    // What was exported so comes in again without effect.
    #expect(try tell(Office.event(1, .opening, nil, "G1")).batch == nil)
  }

  @Test func `a list keeps since when somebody is in the union`() throws {
    let row = Office.member(
      1, joined: "2010-01-01", ["joined_union_on": .day(Office.day("2013-02-01"))])
    try list(row)
    #expect(try office.state(1)?.prefix(3) == ["G1", "2010-01-01", "2013-02-01"])
    #expect(try list(row).effect == .unchanged)
    #expect(try office.isSound())
    // Also while other events come.
    try office.write { desk, db in
      try Members(desk).retain(Office.number(1), on: Office.day("2014-01-01"), in: db)
    }
    #expect(try office.state(1)?.prefix(4) == ["G1", "2010-01-01", "2013-02-01", "retained"])
    #expect(try office.isSound())
  }

  @Test(arguments: [("retained", "retain"), ("ended", "leave")])
  func `a list of former members brings their ending along`(status: String, event: String) throws {
    let row = Office.member(1, ["status": .text(status)])
    try list(row)
    #expect(try office.state(1)?[3] == status)
    #expect(try office.events(1) == ["join 2016-01-05", "\(event) 2016-01-05"])
    #expect(try list(row).effect == .unchanged)
  }

  @Test func `the true history takes the place of what a list said`() throws {
    try list(Office.member(1, union: "G2", joined: "2010-01-01", ["note": .text("注")]))
    let told = [
      Office.event(1, .join, "2010-01-01", "G1"),
      Office.event(1, .leave, "2011-01-01", "G1"),
      Office.event(1, .rejoin, "2012-01-01", "G1"),
      Office.event(1, .transfer, "2013-01-01", "G1", to: "G2"),
    ]
    let written = try office.written { desk, db in
      try Members(desk).enter(group: told, in: db)
    }
    #expect(written.result.map(\.effect) == [.added, .added, .added, .added])
    #expect(
      try office.events(1) == [
        "join 2010-01-01", "leave 2011-01-01", "rejoin 2012-01-01", "transfer 2013-01-01",
      ])
    #expect(try office.state(1)?.prefix(4) == ["G2", "2012-01-01", "2013-01-01", "active"])
    let notes = try office.federation.store.read { db in
      try db.memberships(of: db.person(number: Office.number(1)).id).map(\.note)
    }
    #expect(notes == [nil, "注"])
    let again = try office.written { desk, db in
      try Members(desk).enter(group: told, in: db)
    }
    #expect(again.result.allSatisfy { $0.effect == .unchanged })
    #expect(again.batch == nil)
    #expect(try office.isSound())
  }

  @Test func `a row that only goes on keeps what the list said`() throws {
    try list(Office.member(1))
    try tell(Office.event(1, .retain, "2017-01-01", "G1"))
    #expect(try office.events(1) == ["join 2016-01-05", "retain 2017-01-01"])
  }

  @Test func `a told history is not replaced by another`() throws {
    try list(Office.member(1))
    try office.write { desk, db in
      _ = try Members(desk).retain(
        Office.number(1), on: Office.day("2016-02-01"), in: db)
    }
    let other = Office.event(1, .join, "2015-01-01", "G1")
    #expect(
      try office.refusal { desk, db in
        _ = try Members(desk).enter(
          group: [other, Office.event(1, .leave, "2015-06-01", "G1")], in: db)
      } == "member.event_order")
    #expect(try office.events(1) == ["join 2016-01-05", "retain 2016-02-01"])
  }

  @Test func `an event without a day, or a transfer without a goal, is refused`() throws {
    try list(Office.member(1))
    for (row, name) in [
      (Office.event(1, .leave, nil, "G1"), "field.missing"),
      (Office.event(1, .transfer, "2017-01-01", "G1"), "member.other_union_of_transfers"),
      (Office.event(1, .leave, "2017-01-01", "G1", to: "G2"), "member.other_union_of_transfers"),
      (Office.event(2, .join, "2017-01-01", "G1"), "person.not_found"),
    ] {
      let refused = try office.refusal { desk, db in
        _ = try Members(desk).enter(group: [row], in: db)
      }
      #expect(refused == name)
    }
  }

  @Test(arguments: [
    ("joined_on", KindValue.day(Office.day("2016-01-06")), "member correct"),
    ("joined_union_on", .day(Office.day("2016-03-06")), "member correct"),
    ("status", .text("retained"), "member retain"), ("status", .text("ended"), "member leave"),
  ])
  func `a list does not move what events say`(field: String, value: KindValue, verb: String) throws
  {
    try list(Office.member(1))
    let refused = try office.refusedFigures { desk, db in
      _ = try Members(desk).enter(Office.member(1, [field: value]), .merge, in: db)
    }
    #expect(refused?.name == "member.event_instead")
    #expect(refused?.figures["verb"] == .text(verb))
    let label = Member.noun.form[field]?.label.said(in: .en)
    #expect(refused?.figures["field"] == label.map { .text($0) })
  }

  @Test func `a union is not joined before it is there, and not before joining at all`() throws {
    let early = Office.member(
      1, joined: "1999-01-01", ["joined_union_on": .day(Office.day("1999-05-01"))])
    let turned = Office.member(
      1, joined: "2010-01-01", ["joined_union_on": .day(Office.day("2009-05-01"))])
    for (row, name) in [
      (early, "member.union_not_founded"), (turned, "member.joined_union_before_joining"),
    ] {
      #expect(
        try office.refusal { desk, db in _ = try Members(desk).enter(row, .merge, in: db) }
          == name)
    }
    // Joining elsewhere long ago, and this union when it was there, is right.
    try list(
      Office.member(1, joined: "1999-01-01", ["joined_union_on": .day(Office.day("2001-01-01"))]))
    #expect(try office.state(1)?[1] == "1999-01-01")
  }

  @Test func `what happened on one day keeps the order of the file`() throws {
    // The list knows the latest spell only, and both of its days are those of the history.
    try list(
      Office.member(1, joined: "2017-05-01", ["status": .text("retained")]))
    try tell(
      Office.event(1, .join, "2015-01-01", "G1"), Office.event(1, .leave, "2016-01-01", "G1"),
      Office.event(1, .rejoin, "2017-05-01", "G1"), Office.event(1, .retain, "2017-05-01", "G1"))
    #expect(
      try office.events(1) == [
        "join 2015-01-01", "leave 2016-01-01", "rejoin 2017-05-01", "retain 2017-05-01",
      ])
    #expect(try office.isSound())
  }
}
