import Records
import Storage
import Testing

@testable import Federation

/// Breaches that no verb lets in, as another program could make them.
@Suite struct CaseChecksTests {
  let office: CaseOffice
  let numbers = CaseOffice.numbers

  init() throws { office = try CaseOffice() }

  @Test func `a household in two open cases is found once`() throws {
    let first = try office.open(numbers[0])
    let second = try office.open(numbers[1], name: "李四")
    for number in [numbers[0], numbers[2]] {
      try office.write { db in
        try db.run(
          """
          INSERT INTO case_family_member (id, case_id, id_number, name, relation)
          SELECT \(try db.nextID(in: "case_family_member")), id, \(number), '张三', '配偶'
          FROM assistance_case WHERE case_number = \(second)
          """)
      }
    }
    let findings = try office.federation.store.read { db in try CaseChecks.all(in: db) }
    #expect(findings.map(\.rule) == [.oneOpenFilePerHousehold])
    #expect(findings.first?.subject == Finding.Subject("case", second))
    #expect(findings.first?.figures["other"] == .text(first))
    #expect(findings.first?.citation.document == "《困难职工档案管理办法》")
  }

  @Test func `aid outside its case's time is found`() throws {
    let number = try office.open(numbers[0])
    try office.perform(AddAid.self, CaseOffice.aid(number, "living", "1", on: "2017-06-01"))
    try office.write { db in try db.run("UPDATE assistance_case SET filed_on = '2017-07-01'") }
    let findings = try office.federation.store.read { db in try CaseChecks.all(in: db) }
    #expect(findings.map(\.rule) == [.aidNeedsOpenFile])
    #expect(findings.first?.figures["on"] == .day(Day(year: 2017, month: 6, day: 1)!))
  }

  @Test func `two chairs at once are found`() throws {
    try office.open(numbers[0])
    try office.open(numbers[1], name: "李四")
    try office.write { db in
      try db.run(
        """
        INSERT INTO officer (id, person_id, union_id, post, employment, from_on, to_on)
        SELECT p.id, p.id, u.id, 'chair', 'part_time', '2016-0' || p.id || '-01',
          CASE WHEN p.id = 1 THEN '2016-03-01' END
        FROM person p, trade_union u WHERE u.code = 'G1'
        """)
    }
    let findings = try office.federation.store.read { db in try OfficerChecks.all(in: db) }
    #expect(findings.map(\.rule) == [.oneChair])
    #expect(findings.first?.subject == Finding.Subject("officer", "G1"))
    #expect(findings.first?.figures["other_to"] == .day(Day(year: 2016, month: 3, day: 1)!))
  }
}
