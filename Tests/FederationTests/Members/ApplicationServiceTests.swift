import Records
import Storage
import Testing

@testable import Federation

/// Who asks to join, and what is answered.
@Suite struct ApplicationServiceTests {
  private let office: Office
  private let n1 = Office.number(1)

  init() throws { office = try Office() }

  /// A row of the `application` kind.
  private static func row(
    _ n: Int, union: String = "G1", on day: String = "2017-05-03",
    _ more: [String: KindValue] = [:]
  ) -> Fields {
    var fields = Fields([
      "id_number": Office.identity(Office.number(n)), "name": .text("张三"),
      "union": .text(union), "channel": .text("paper"), "applied_on": .day(Office.day(day)),
    ])
    for (name, value) in more { fields[name] = value }
    return fields
  }

  @discardableResult
  private func apply(_ row: Fields, _ mode: EntryMode = .add) throws -> Written<Entered> {
    try office.written { desk, db in
      try Members(desk).enterApplication(row, mode, in: db)
    }
  }

  @discardableResult
  private func approve(_ day: String) throws -> Written<Entered> {
    try office.written { desk, db in
      try Members(desk).approve(n1, on: Office.day(day), in: db)
    }
  }

  private func refusal(_ body: (Members, borrowing Connection) throws -> Entered) throws
    -> String?
  { try office.refusal { desk, db in _ = try body(Members(desk), db) } }

  private var applications: [String] {
    get throws {
      try office.federation.store.read { db in
        try db.applications(of: db.person(number: n1).id).map {
          "\($0.appliedOn) \($0.decision?.rawValue ?? "–") \($0.decidedOn?.description ?? "–")"
        }
      }
    }
  }

  @Test func `an approved application is a joining on the day of approval`() throws {
    try apply(Self.row(1, ["traits": .codes(["migrant"])]))
    #expect(try office.state(1) == nil)
    try approve("2017-05-10")
    #expect(try office.state(1) == ["G1", "2017-05-10", "2017-05-10", "active", "migrant"])
    #expect(try applications == ["2017-05-03 approved 2017-05-10"])
    #expect(try approve("2017-05-10").batch == nil)
    #expect(try apply(Self.row(1)).batch == nil)
    #expect(try office.isSound())
  }

  @Test func `who has left applies again and rejoins`() throws {
    try apply(Self.row(1))
    try approve("2017-05-10")
    try office.write { desk, db in
      try Members(desk).end(n1, on: Office.day("2017-08-01"), in: db)
    }
    try apply(Self.row(1, union: "G2", on: "2018-01-05"))
    try approve("2018-01-15")
    #expect(try office.events(1) == ["join 2017-05-10", "leave 2017-08-01", "rejoin 2018-01-15"])
    #expect(try office.state(1)?.prefix(4) == ["G2", "2018-01-15", "2018-01-15", "active"])
  }

  @Test func `a refused or withdrawn application makes nobody a member, and a new one may come`()
    throws
  {
    try apply(Self.row(1))
    for (isWithdrawn, day, next) in [
      (false, "2017-05-10", "2017-06-01"), (true, "2017-06-10", "2017-07-01"),
    ] {
      try office.write { desk, db in
        try Members(desk).sendBack(
          n1, because: "材料不全", isWithdrawn: isWithdrawn, on: Office.day(day), in: db)
      }
      try apply(Self.row(1, on: next))
    }
    #expect(
      try applications == [
        "2017-05-03 refused 2017-05-10", "2017-06-01 withdrawn 2017-06-10", "2017-07-01 – –",
      ])
    #expect(try office.state(1) == nil)
    #expect(
      try refusal { try $0.enterApplication(Self.row(1), .add, in: $1) }
        == "member.applied_that_day")
  }

  @Test func `one application waits at a time, and names the other`() throws {
    try apply(Self.row(1))
    let refused = try office.refusedFigures { desk, db in
      _ = try Members(desk).enterApplication(
        Self.row(1, union: "G2", on: "2017-05-05"), .add, in: db)
    }
    #expect(refused?.name == "member.one_open_application")
    #expect(refused?.figures["present_union"] == .text("G1"))
    #expect(refused?.figures["since"] == .day(Office.day("2017-05-03")))
  }

  @Test func `a member does not apply, nor do the dead or those not yet born`() throws {
    try apply(Self.row(1))
    try approve("2017-05-10")
    let again = Self.row(1, union: "G2", on: "2017-06-01")
    #expect(
      try refusal { try $0.enterApplication(again, .add, in: $1) }
        == "member.one_open_membership")
    try office.write { desk, db in
      _ = try Members(desk).end(n1, by: .decease, on: Office.day("2017-05-20"), in: db)
      _ = try UnionService(desk).edit("G3", Fields(["founded_on": .cleared]), revision: nil, in: db)
    }
    #expect(try refusal { try $0.enterApplication(again, .add, in: $1) } == "member.event_order")
    #expect(
      try refusal {
        try $0.enterApplication(Self.row(2, union: "G3", on: "1979-01-01"), .add, in: $1)
      } == "member.before_birth")
    #expect(
      try refusal { try $0.enterApplication(Self.row(2, on: "1999-01-01"), .add, in: $1) }
        == "member.union_not_founded")
  }

  @Test func `nothing is approved that was not asked, before it was asked, or tomorrow`() throws {
    try apply(Self.row(1))
    for (day, name) in [
      ("2017-05-02", "member.answered_before"), ("2018-06-02", "member.future_day"),
    ] {
      #expect(try refusal { try $0.approve(n1, on: Office.day(day), in: $1) } == name)
    }
    try approve("2017-05-10")
    #expect(
      try refusal { try $0.approve(n1, on: Office.day("2017-05-11"), in: $1) }
        == "member.nothing_to_approve")
    #expect(
      try refusal { try $0.sendBack(n1, because: "x", on: Office.day("2017-05-11"), in: $1) }
        == "member.nothing_to_return")
  }

  @Test(arguments: [("G1", "approved"), ("G2", "withdrawn")])
  func `joining without an approval answers the application`(union: String, decision: String) throws
  {
    try apply(Self.row(1))
    let notes = try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(1, union: union, joined: "2017-05-08"), .add, in: db)
      return desk.notes.map(\.name)
    }
    #expect(
      notes == ["member.application_\(decision == "approved" ? "answered" : "closed")"])
    #expect(try applications == ["2017-05-03 \(decision) 2017-05-08"])
  }

  @Test func `who is on a list of people that join together joins once`() throws {
    func join(_ day: String) throws -> Written<Entered> {
      try office.written { desk, db in
        try Members(desk).joinCollectively(
          Office.member(1, joined: day, ["campaign": .text("集中行动")]), in: db)
      }
    }
    try apply(Self.row(1))
    #expect(try join("2017-05-10").result.effect == .added)
    #expect(try applications == ["2017-05-03 approved 2017-05-10"])
    #expect(try join("2017-05-10").batch == nil)
    #expect(throws: RuleViolation.self) { try join("2017-05-11") }
    try office.write { desk, db in
      _ = try Members(desk).enter(
        Office.member(2, joined: "2017-05-10"), .add, in: db)
    }
    let known = try office.written { desk, db in
      try Members(desk).joinCollectively(Office.member(2, joined: "2017-05-10"), in: db)
    }
    #expect(known.batch == nil, "joined by another verb")
  }

  @Test func `the rows of a file are taken as they are, and known ones change nothing`() throws {
    let answer: [String: KindValue] = [
      "decision": .text("refused"), "decided_on": .day(Office.day("2017-05-09")),
      "reason": .text("材料不全"), "campaign": .text("农民工入会集中行动"),
    ]
    #expect(try apply(Self.row(1, answer), .merge).result.effect == .added)
    #expect(try apply(Self.row(1, answer), .merge).batch == nil)
    let rows = try office.federation.store.read { db in
      try SampleRows.rows(of: .application, in: db, asOf: Office.today)
    }
    #expect(rows.count == 1)
    #expect(
      rows[0].suffix(7) == [
        "paper", "农民工入会集中行动", "2017-05-03", "refused", "2017-05-09", "材料不全", "",
      ])
    #expect(
      try refusal {
        try $0.enterApplication(
          Self.row(2, ["decision": .text("refused")]), .merge, in: $1)
      } == "member.answer_and_day")
  }
}
