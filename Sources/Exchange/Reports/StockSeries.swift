import Domain

/// How many members a unit of a growth report had: before its first period, and at the end of each.
struct StockSeries {
  let name: String
  let opening: Int64
  let closings: [Int64]

  /// One for each unit that has rows, in their order.
  static func of(_ report: GrowthReport, name: (ReportUnits.Unit) -> String) -> [StockSeries] {
    guard let first = report.rows.first?.period else { return [] }
    let units = report.rows.prefix { $0.period == first }.count
    return (0..<units).map { unit in
      let rows = stride(from: unit, to: report.rows.count, by: units).map { report.rows[$0] }
      return StockSeries(
        name: name(rows[0].unit), opening: rows[0].figures.opening,
        closings: rows.map(\.figures.closing))
    }
  }
}
