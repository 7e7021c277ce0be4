import Records
import Storage
import Testing

@testable import Federation

@Suite struct AllocationTests {
  let office: FundOffice

  init() throws {
    office = try FundOffice()
    try office.addScheme("2017方案", "2017-01-01")
  }

  /// `domain.md` §2.3: payroll, due, then the shares from the grassroots up.
  static let lines: [(payroll: String, due: String, shares: [String])] = [
    ("100000.00", "2000.00", ["1200.00", "300.00", "200.00", "200.00", "100.00"]),
    ("1234567.89", "24691.36", ["14814.82", "3703.70", "2469.14", "2469.13", "1234.57"]),
    ("333.33", "6.67", ["4.00", "1.00", "0.67", "0.67", "0.33"]),
    ("88888.88", "1777.78", ["1066.67", "266.66", "177.78", "177.78", "88.89"]),
    ("54321.10", "1086.42", ["651.85", "162.97", "108.64", "108.64", "54.32"]),
    ("2.50", "0.05", ["0.03", "0.01", "0.01", "0.00", "0.00"]),
    ("0.25", "0.01", ["0.01", "0.00", "0.00", "0.00", "0.00"]),
    ("0.24", "0.00", ["0.00", "0.00", "0.00", "0.00", "0.00"]),
  ]

  @Test(arguments: lines)
  func `a contribution is shared to the fen`(
    line: (payroll: String, due: String, shares: [String])
  ) throws {
    try office.collect("R1", payroll: line.payroll)
    let receipt = try office.read { db in try db.receipt(number: "R1") }
    #expect(receipt.due?.text == line.due && receipt.collected.text == line.due)
    let split = try office.allocate("R1").split
    #expect(split.shares.map(\.amount.text) == line.shares)
    #expect(split.shares.map(\.union) == ["G", "C", "X", "P", "ACFTU"])
    #expect(split.parts.allSatisfy { !$0.isRedirected })
    let kept = try office.read { db in try db.shares(in: try db.allocations(of: receipt.id)) }
    #expect(kept == split.shares)
  }

  @Test func `directly under the province, the missing levels' shares go to the province`() throws {
    try office.collect("R1", union: "S", payroll: "100000.00")
    let parts = try office.allocate("R1").split.parts
    #expect(parts.map(\.share.union) == ["S", "P", "P", "P", "ACFTU"])
    #expect(parts.map(\.share.level) == UnionLevel.sharing)
    #expect(parts.map(\.unionLevel) == [.grassroots, .province, .province, .province, .national])
    #expect(parts.map(\.isRedirected) == [false, true, true, false, false])
  }

  @Test func `the tree of the period's first day decides, not that of later days`() throws {
    try office.write { db, desk in
      _ = try UnionService(desk).move(
        "S", to: "C", line: .administrative, on: Day(parsing: "2017-05-02"), in: db)
    }
    try office.collect("R1", union: "S", payroll: "100.00")
    try office.collect("R2", union: "S", period: "2017-06", payroll: "100.00")
    #expect(try office.allocate("R1").split.shares[1].union == "P")
    #expect(try office.allocate("R2").split.shares[1].union == "C")
  }

  @Test func `a union founded within the period has the chain of its founding`() throws {
    try office.write { db, desk in
      _ = try UnionService(desk).enter(
        Fields([
          "code": .text("N"), "name": .text("新工会"), "level": .text("grassroots"),
          "kind": .text("single"), "parent": .text("C"),
          "founded_on": .day(try Day(parsing: "2017-05-10")),
        ]), .add, in: db)
    }
    try office.collect("R1", union: "N", payroll: "100.00")
    #expect(
      try office.allocate("R1").split.shares.map(\.union) == ["N", "C", "X", "P", "ACFTU"])
    #expect(
      office.problem { try office.collect("R2", union: "N", period: "2017-04", payroll: "1.00") }?
        .name == "receipt.union_not_standing")
  }

  @Test func `the scheme of the period is taken, not that of the day of collecting`() throws {
    try office.addScheme("2016方案", "2016-01-01", "2016-12-31", shares: FundOffice.halves(5000))
    try office.collect("R1", period: "2016Q4", payroll: "100.00")
    #expect(try office.allocate("R1").split.scheme.name == "2016方案")
    try office.collect("R2", period: "2015", payroll: "100.00")
    #expect(office.problem { try office.allocate("R2") }?.name == "fund.no_scheme")
  }

  @Test func `the nearest scope wins, and of two alike one must be named`() throws {
    try office.addScheme("市州", "2017-01-01", scope: "X", shares: FundOffice.halves(7000))
    try office.collect("R1", payroll: "100.00")
    try office.collect("R2", union: "S", payroll: "100.00")
    #expect(try office.allocate("R1").split.scheme.name == "市州")
    #expect(try office.allocate("R2").split.scheme.name == "2017方案")
    try office.addScheme("另一", "2017-01-01", shares: FundOffice.halves(8000))
    try office.collect("R3", union: "S", payroll: "100.00")
    let problem = office.problem { try office.allocate("R3") }
    #expect(problem?.name == "fund.scheme_needed")
    #expect(problem?.figures["schemes"] == .text("2017方案, 另一"))
    #expect(try office.allocate("R3", scheme: "另一").split.scheme.name == "另一")
    #expect(
      office.problem { try office.allocate("R3", scheme: "市州") }?.name
        == "fund.scheme_not_in_force")
    #expect(office.problem { try office.allocate("R3", scheme: "无") }?.kind == .notFound)
  }

  @Test func `a draft is shared anew, and the same again changes nothing`() throws {
    try office.addScheme("另一", "2017-01-01", shares: FundOffice.halves(8000))
    try office.collect("R1", payroll: "100.00")
    #expect(try office.allocate("R1", scheme: "2017方案").entered.effect == .added)
    #expect(try office.allocate("R1", scheme: "2017方案").entered.effect == .unchanged)
    #expect(try office.allocate("R1", scheme: "另一").entered.effect == .changed)
    let kept = try office.read { db in
      try db.allocations(of: try db.receipt(number: "R1").id).map(\.share.text)
    }
    #expect(kept == ["1.60", "0.40"])
  }

  @Test func `dues of members are not shared, but they are confirmed`() throws {
    let fields = Fields([
      "receipt_number": .text("D1"), "union": .text("G"), "fund": .text("member_dues"),
      "period": .period(try Period(parsing: "2017")), "collected": .money(Money(fen: 500)),
      "collected_on": .day(try Day(parsing: "2017-12-01")),
    ])
    try office.write { db, desk in _ = try FundService(desk).collect(fields, in: db) }
    #expect(office.problem { try office.allocate("D1") }?.name == "fund.not_split")
    try office.collect("R1", payroll: "100.00")
    try office.collect("R2", payroll: "200.00")
    let allocated = try office.write { db, desk in
      try FundService(desk).allocateAll(scheme: nil, in: db)
    }
    #expect(allocated.map(\.receipt) == ["R1", "R2"])
    let confirmed = try office.write { db, desk in try FundService(desk).confirmAll(in: db) }
    #expect(confirmed.count == 3)
    let again = try office.write { db, desk in try FundService(desk).confirmAll(in: db) }
    #expect(again.isEmpty)
  }
}
