import Records
import Storage
import Testing

@testable import Federation

/// Each check finds what another program wrote past the verbs.
@Suite struct RuleCheckTests {
  let office: FundOffice

  init() throws {
    office = try FundOffice()
    try office.addScheme("2017方案", "2017-01-01")
  }

  /// The findings after `changes` were made with the schema's triggers out of the way.
  func findings(after changes: SQL..., without triggers: [String] = []) throws -> [Finding] {
    try office.write { db, _ in
      for trigger in triggers { try db.run("DROP TRIGGER \(name: SchemaName(trigger))") }
      for change in changes { try db.run(change) }
    }
    return try office.read { db in try RuleCheck.all(in: db) }
  }

  @Test func `a file written by the verbs alone has no findings`() throws {
    try office.collect("R1", payroll: "12345.67")
    try office.allocate("R1")
    try office.confirm("R1")
    try office.collect("R2", payroll: "1.00")
    #expect(try findings() == [])
  }

  @Test func `a cycle, also one of three, is found`() throws {
    let found = try findings(
      after: """
        UPDATE union_parent SET parent_id = (SELECT id FROM trade_union WHERE code = 'T')
        WHERE union_id = (SELECT id FROM trade_union WHERE code = 'X')
        """, without: ["union_parent_still_no_cycle"])
    #expect(found.filter { $0.rule == .noCycle }.map(\.subject.key) == ["C", "T", "X"])
    #expect(found.contains { $0.rule == .levelOrder && $0.subject.key == "X" })
  }

  @Test func `a level out of order is found for the days on which it is`() throws {
    let found = try findings(
      after: """
        INSERT INTO union_version (id, union_id, from_on, name, level, kind)
        SELECT 900, id, '2016-01-01', '丙县工会', 'prefecture', 'federation'
        FROM trade_union WHERE code = 'C'
        """)
    #expect(found.map(\.rule) == [.levelOrder])
    #expect(found.map(\.subject.key) == ["C"])
    #expect(found.first?.figures["parent"] == .text("X工会"))
  }

  @Test func `a credit code of two unions is found`() throws {
    let found = try findings(
      after:
        "UPDATE union_version SET credit_code = '91630102YY0002509K' WHERE level = 'grassroots'",
      without: ["credit_code_stays_unique"])
    #expect(found.map(\.rule) == [.identityUnique])
    #expect(found.first?.figures["value"] == .text("91630102YY0002509K"))
  }

  @Test func `what is left in a dissolved union is found`() throws {
    let found = try findings(
      after: "UPDATE trade_union SET dissolved_on = '2017-01-01' WHERE code = 'C'")
    #expect(found.map(\.rule) == [.dissolveEmpty])
    #expect(found.first?.figures["unions"] == .count(1))
  }

  @Test func `confirmed money without its exact split is found`() throws {
    for number in ["R1", "R2", "R3"] {
      try office.collect(number, payroll: "100.00")
      try office.allocate(number)
    }
    let found = try findings(
      after: "UPDATE receipt SET status = 'confirmed'",
      "UPDATE allocation SET status = 'confirmed' WHERE receipt_id <> (SELECT max(id) FROM receipt)",
      "DELETE FROM allocation WHERE receipt_id = (SELECT min(id) FROM receipt)",
      "UPDATE allocation SET share_fen = 21 WHERE level = 'prefecture' AND status = 'confirmed'",
      without: [
        "allocation_confirmed_is_not_deleted", "allocation_confirmed_is_final",
      ])
    #expect(found.map(\.rule) == [.splitExact, .splitExact, .splitExact])
    #expect(found.map(\.subject.key) == ["R1", "R2", "R3"])
    #expect(found[0].figures["levels"] == .count(5) && found[0].figures["found"] == .money(.zero))
    #expect(found[1].figures["found_prefecture"] == .money(Money(fen: 21)))
    #expect(found[2].figures["found_status"] == .choice(list: "money_status", code: "draft"))
  }
}
