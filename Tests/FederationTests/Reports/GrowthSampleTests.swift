import Records
import Storage
import Testing

@testable import Federation

/// The sample's members and events, reported and recounted from the files.
@Suite struct GrowthSampleTests {
  private static let today = Day(year: 2026, month: 11, day: 1)!

  @Test func `the sample's figures are those of its files`() throws {
    let federation = try Federation.inMemory(today: Self.today)
    try Self.enter(into: federation)
    let members = try SampleRows("06-member", .member).rows
    let events = try SampleRows("07-event", .event).rows
    let (from, to) = (Day(stored: "2014-01-01")!, Self.today)
    try federation.store.read { db in
      let units = try ReportUnits(under: "630000", level: .prefecture, on: to, in: db)
      let periods = try ReportPeriods.cut(from: from, to: to, by: .month)
      let report = try GrowthReport(periods, of: units, today: to, in: db)
      let total = report.total
      #expect(total.closing == Int64(members.count { $0[12] == "active" }))
      #expect(total.retainedClosing == Int64(members.count { $0[12] == "retained" }))
      for (flow, change) in [
        (GrowthFlow.joined, "join"), (.rejoined, "rejoin"), (.restored, "restore"),
        (.arrived, "arrive"), (.retained, "retain"),
      ] {
        let count = events.filter {
          $0[1] == change && $0[2] >= from.text && $0[2] <= to.text
        }.count
        #expect(total[flow] == Int64(count), "\(change)")
      }
      #expect(total[.transferredIn] == total[.transferredOut])
      #expect(total[.transferredIn] > 0)
      let whole = try GrowthReport(
        [ReportPeriod(label: "all", first: from, last: to)],
        of: try ReportUnits(under: "630000", level: nil, on: to, in: db), today: to, in: db)
      #expect(whole.rows.count == 1)
      #expect(whole.rows[0].figures.opening == total.opening)
      #expect(whole.rows[0].figures.closing == total.closing)
      #expect(whole.rows[0].figures[.left] == total[.left])
    }
  }

  /// Unions side by side first, then the tree as its own file has it.
  private static func enter(into federation: Federation) throws {
    let files: [(String, Kind)] = [
      ("01-union", .union), ("03-union_parent", .unionParent), ("06-member", .member),
      ("07-event", .event),
    ]
    for (file, kind) in files {
      var groups = try SampleRows(file, kind).groups()
      for index in groups.indices where kind.name == "union" {
        groups[index][0]["parent"] = nil
        groups[index][0]["industrial_parent"] = nil
      }
      let order = Order(by: Actor(login: "tester"), because: nil, command: "import")
      _ = try federation.store.write(order) { db in
        let desk = Desk(today: today)
        for group in groups { _ = try Registry.enter(group, of: kind, .merge, desk, in: db) }
      }
    }
  }
}
