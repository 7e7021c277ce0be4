import Records
import Storage
import Testing

@testable import Federation

/// Who left, counted as growth counts them.
@Suite struct LeaversReportTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.write { desk, db in
      let members = Members(desk)
      for n in 1...6 {
        _ = try members.enter(Office.member(n, union: n < 4 ? "G1" : "G2"), .merge, in: db)
      }
      _ = try members.retain(Office.number(3), on: Office.day("2017-01-01"), in: db)
    }
    try end(1, .leave, "2017-02-01", "辞职")
    try end(2, .leave, "2017-05-01", "辞职")
    try end(3, .lapse, "2017-06-30", nil)
    try end(4, .expel, "2017-06-30", "判刑")
    try end(5, .decease, "2018-01-01", nil)
    try office.write { desk, db in
      _ = try Members(desk).rejoin(
        Office.number(1), at: "G2", on: Office.day("2017-08-01"), in: db)
    }
    try end(1, .leave, "2017-12-31", "退休")
  }

  private func end(_ n: Int, _ change: MembershipChange, _ day: String, _ reason: String?) throws {
    try office.write { desk, db in
      _ = try Members(desk).end(
        Office.number(n), by: change, on: Office.day(day),
        EventDetails(reason: reason, document: change == .expel ? "1号" : nil), in: db)
    }
  }

  private func report(
    _ step: ReportStep? = nil, level: UnionLevel? = nil
  ) throws -> (report: LeaversReport, growth: GrowthReport) {
    let periods = try ReportPeriods.cut(
      from: Office.day("2017-01-01"), to: Office.day("2017-12-31"), by: step)
    return try office.federation.store.read { db in
      let units = try ReportUnits(under: "P1", level: level, on: Office.today, in: db)
      return (
        try LeaversReport(periods, of: units, in: db),
        try GrowthReport(periods, of: units, today: Office.today, in: db)
      )
    }
  }

  @Test func `each ended membership stands once, with where, why and since when`() throws {
    let leavers = try report().report.leavers
    #expect(
      leavers.map { "\($0.event.on) \($0.union) \($0.event.change) \($0.event.reason ?? "–")" } == [
        "2017-02-01 G1 leave 辞职", "2017-05-01 G1 leave 辞职", "2017-06-30 G1 lapse –",
        "2017-06-30 G2 expel 判刑", "2017-12-31 G2 leave 退休",
      ])
    #expect(leavers.map(\.statusBefore) == [.active, .active, .retained, .active, .active])
    #expect(leavers.last?.joinedOn == Office.day("2017-08-01"))
  }

  @Test func `counts by reason and by period add up to the list`() throws {
    let report = try report(.quarter, level: .grassroots).report
    #expect(
      report.counts(byReason: true, naming: \.name).map { $0.map(\.shown).joined(separator: " ") }
        == [
          "G1 G1 leave 辞职 2 0 2", "G1 G1 lapse – 0 1 1", "G2 G2 leave 退休 1 0 1",
          "G2 G2 expel 判刑 1 0 1",
        ])
    let periods = report.countsByPeriod(naming: \.name)
    #expect(periods.count == 12)
    let total = periods.reduce(Int64(0)) { sum, row in
      if case .integer(let count)? = row.last { sum + count } else { sum }
    }
    #expect(total == Int64(report.leavers.count))
  }

  @Test func `what is left of the whole says so`() throws {
    let report = try report(.year, level: .prefecture).report
    func name(_ unit: ReportUnits.Unit) -> String { unit.isRemainder ? "rest" : unit.name }
    #expect(Set(report.counts(byReason: false, naming: name).map { $0[1].shown }) == ["rest"])
    #expect(report.countsByPeriod(naming: name).last?[2].shown == "rest")
  }

  @Test func `the active ones are those that growth counts`() throws {
    let (report, growth) = try report(.month, level: .grassroots)
    for (row, index) in zip(growth.rows, 0...) {
      let here = report.leavers.filter {
        $0.period == row.period && $0.unit == row.unit && $0.statusBefore == .active
      }
      let flows: [GrowthFlow] = [.left, .expelled, .deceased, .departed]
      let counted = flows.reduce(Int64(0)) { $0 + row.figures[$1] }
      #expect(Int64(here.count) == counted, "row \(index)")
    }
  }
}

extension SQLiteValue {
  /// As a text for comparison.
  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    default: "–"
    }
  }
}
