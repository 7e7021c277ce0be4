import Records
import Storage
import Testing

@testable import Federation

@Suite struct FundReportTests {
  let office: FundOffice

  init() throws {
    office = try FundOffice()
    try office.addScheme("2017方案", "2017-01-01")
  }

  func report(under code: String, level: UnionLevel? = nil, by step: ReportStep? = nil) throws
    -> [FundReport.Row]
  {
    let first = try Day(parsing: "2017-04-01")
    let last = try Day(parsing: "2017-06-30")
    return try office.read { db in
      let units = try ReportUnits(under: code, level: level, on: last, in: db)
      let periods = try ReportPeriods.cut(from: first, to: last, by: step)
      return try FundReport(periods, of: units, in: db).rows
    }
  }

  @Test func `confirmed contributions count in the period they begin in, drafts apart`() throws {
    for (number, union, period) in [
      ("R1", "G", "2017-04"), ("R2", "S", "2017Q2"), ("R3", "G", "2017-05"), ("R4", "G", "2017-07"),
      ("R5", "G", "2017-03"), ("R6", "G", "2017-06"),
    ] {
      try office.collect(number, union: union, period: period, payroll: "1234567.89")
      try office.allocate(number)
      if number != "R3" { try office.confirm(number) }
    }
    try office.write { db, desk in
      _ = try FundService(desk).reverse("R6", reason: nil, in: db)
    }
    let whole = try report(under: "P")[0].totals
    #expect(whole.receipts == 2 && whole.drafts == 1)
    #expect(whole.collected.text == "49382.72" && whole.due.text == "49382.72")
    #expect(
      whole.shares.map(\.text) == ["29629.64", "7407.40", "4938.28", "4938.26", "2469.14"])
    #expect(whole.retentionRatio?.text == "60%")
    let rows = try report(under: "P", level: .prefecture, by: .month)
    #expect(
      rows.map { "\($0.period.label) \($0.unit.code) \($0.totals.receipts)" } == [
        "2017-04 X 1", "2017-04 P 1", "2017-05 X 0", "2017-05 P 0", "2017-06 X 0", "2017-06 P 0",
      ])
    #expect(rows[2].totals.drafts == 1 && rows[2].totals.retentionRatio == nil)
  }

  @Test func `shares that do not add up break the report`() throws {
    try office.collect("R1", payroll: "100.00")
    try office.write { db, _ in try db.run("UPDATE receipt SET status = 'confirmed'") }
    #expect(office.problem { _ = try report(under: "P") }?.name == "report.identity")
  }
}
