import Records
import Storage
import Testing

@testable import Federation

@Suite struct FundSampleTests {
  static let files: [(file: String, kind: Kind)] = [
    ("01-union", .union), ("02-union_version", .unionVersion), ("03-union_parent", .unionParent),
    ("04-coverage", .coverage), ("05-figure", .figure), ("14-scheme", .scheme),
    ("15-receipt", .receipt), ("16-allocation", .allocation),
  ]

  @Test func `the sample comes back as it is, and entered twice it changes nothing`() throws {
    let today = try Day(parsing: "2018-03-01")
    let federation = try Federation.inMemory(today: today)
    let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
    for (file, kind) in Self.files {
      let sample = try SampleRows(file, kind)
      let groups =
        try kind.name == "union" ? sample.parentsFirst().map { [$0] } : sample.groups()
      for round in 1...2 {
        let written = try federation.store.write(order) { db in
          let desk = Desk(today: today)
          return try groups.flatMap { group in
            try Registry.enter(group, of: kind, .merge, desk, in: db)
          }
        }
        #expect(written.result.count == sample.rows.count)
        if round == 2 {
          #expect(written.batch == nil, "\(kind.name) entered twice")
          #expect(written.result.allSatisfy { $0.effect == .unchanged })
        }
      }
    }
    for (file, kind) in Self.files {
      let back = try federation.store.read { db in
        try SampleRows.rows(of: kind, in: db, asOf: today)
      }
      #expect(back == (try SampleRows(file, kind).rows), "\(kind.name)")
    }
    #expect(try federation.store.read { db in try RuleCheck.all(in: db) } == [])
    try checkReport(of: federation)
  }

  /// Against sums over the files themselves.
  private func checkReport(of federation: Federation) throws {
    let first = try Day(parsing: "2016-01-01")
    let last = try Day(parsing: "2017-12-31")
    let rows = try federation.store.read { db in
      let units = try ReportUnits(under: "630000", level: .prefecture, on: last, in: db)
      let periods = try ReportPeriods.cut(from: first, to: last, by: .quarter)
      return try FundReport(periods, of: units, in: db).rows
    }
    let receipts = try SampleRows("15-receipt", .receipt).fields()
    let confirmed = receipts.filter { $0.text("status") == "confirmed" }
    #expect(rows.reduce(0) { $0 + $1.totals.receipts } == confirmed.count)
    #expect(
      rows.reduce(0) { $0 + $1.totals.drafts }
        == receipts.filter { $0.text("status") == "draft" }.count)
    let spring = rows.filter { $0.period.label == "2017Q2" }
    let collected = confirmed.filter { $0.period("period")!.firstDay.text.hasPrefix("2017-0") }
      .filter { (4...6).contains($0.period("period")!.firstDay.month) }
    #expect(
      try Money.total(spring.map(\.totals.collected))
        == Money.total(collected.map { $0.money("collected")! }))
    #expect(rows.contains { $0.unit.isRemainder && $0.totals.receipts > 0 })
    for row in spring where row.totals.receipts > 0 {
      #expect(row.totals.retentionRatio?.text.hasPrefix("60") == true)
    }
  }
}
