import Federation
import Records

/// How many members a unit of a growth report had: before its first period, and at the end of each.
struct StockSeries {
  let name: String
  let opening: Int64
  let closings: [Int64]

  /// One for each unit that has rows, in their order.
  static func of(_ report: GrowthReport, name: (ReportUnits.Unit) -> String) -> [StockSeries] {
    let all = report.isDivided ? report.rows.filter { $0.group == .all } : report.rows
    guard let first = all.first?.period else { return [] }
    let units = all.prefix { $0.period == first }.count
    return (0..<units).map { unit in
      let rows = stride(from: unit, to: all.count, by: units).map { all[$0] }
      return StockSeries(
        name: name(rows[0].unit), opening: rows[0].figures.opening,
        closings: rows.map(\.figures.closing))
    }
  }
}
