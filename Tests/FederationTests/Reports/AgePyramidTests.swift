import Records
import Storage
import Testing

@testable import Federation

/// Active members by age and gender.
@Suite struct AgePyramidTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      // The number's 17th digit tells the gender: odd is a man.
      for (n, born) in [(11, 19_930_602), (21, 19_930_601), (22, 19_920_101), (31, 19_020_101)] {
        var row = Office.member(0, ["traits": .codes(["migrant"])])
        row["id_number"] = Office.identity(Office.number(n, born: born))
        row["gender"] = .text(n % 2 == 1 ? "male" : "female")
        row["birth_date"] = .day(
          Day(year: born / 10_000, month: born / 100 % 100, day: born % 100)!)
        _ = try Members(desk).enter(row, .merge, in: db)
      }
      var unknown = Office.member(0, union: "G2")
      unknown["id_number"] = .identity(
        IdentityNumber.Reading(
          number: IdentityNumber(stored: "PASS-0007", type: .other), upgradedFrom: nil,
          warnings: []))
      _ = try Members(desk).enter(unknown, .merge, in: db)
    }
  }

  private func bands(
    on day: Day = Office.today, under code: String = "P1", trait: String? = nil
  ) throws -> [String] {
    try office.federation.store.read { db in
      let units = try ReportUnits(under: code, level: nil, on: day, in: db)
      let pyramid = try AgePyramid(
        on: day, of: units, trait: trait, today: Office.today, in: db)
      #expect(pyramid.bands.reduce(0) { $0 + $1.total } == pyramid.total)
      return pyramid.bands.filter { $0.total > 0 }
        .map { "\($0.label ?? "?") \($0.male) \($0.female) \($0.unknown)" }
    }
  }

  @Test func `ages are those reached on the day, the oldest share a band`() throws {
    #expect(try bands() == ["20-24 1 0 0", "25-29 1 1 0", "80+ 1 0 0", "? 0 0 1"])
    #expect(
      try bands(on: Office.day("2018-06-02")) == ["25-29 2 1 0", "80+ 1 0 0", "? 0 0 1"])
  }

  @Test func `bands have no gaps, and nobody is nothing`() throws {
    try office.federation.store.read { db in
      let units = try ReportUnits(under: "P1", level: nil, on: Office.today, in: db)
      let pyramid = try AgePyramid(
        on: Office.today, of: units, trait: nil, today: Office.today, in: db)
      #expect(pyramid.bands.map(\.age) == Array(stride(from: 20, through: 80, by: 5)) + [nil])
      let early = try AgePyramid(
        on: Office.day("2010-01-01"), of: units, trait: nil, today: Office.today, in: db)
      #expect(early.bands.isEmpty && early.total == 0)
    }
  }

  @Test func `one union, one trait, and only active members count`() throws {
    #expect(try bands(under: "G2") == ["? 0 0 1"])
    #expect(try bands(trait: "migrant").last == "80+ 1 0 0")
    #expect(try bands(trait: "courier") == [])
    try office.write { desk, db in
      _ = try Members(desk).retain(
        Office.number(22, born: 19_920_101), on: Office.day("2018-02-01"), in: db)
    }
    #expect(try bands() == ["20-24 1 0 0", "25-29 1 0 0", "80+ 1 0 0", "? 0 0 1"])
  }

  @Test func `a members' list that says otherwise is an error`() throws {
    try office.write { _, db in
      try db.run(
        """
        UPDATE membership SET status = 'retained'
        WHERE union_id = (SELECT id FROM trade_union WHERE code = 'G2')
        """)
    }
    #expect(throws: Problem.self) { try bands() }
  }
}
