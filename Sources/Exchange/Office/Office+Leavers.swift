package import Domain
import Storage
import Tabular

extension Office {
  /// Writes who left, or with a key how many.
  ///
  /// - Returns: how many rows.
  package func leavers(
    _ request: ReportRequest, by key: LeaversReport.Key?, to output: Output
  ) throws -> Int {
    var request = request
    request.step = key?.step ?? .year
    let periods = try request.periods(asOf: asOf)
    let (report, choices) = try read { db in
      (
        try LeaversReport(periods, of: try request.units(periods, in: db), in: db),
        try ChoiceWords(db)
      )
    }
    let writer = ReportOutput(words, choices, to: output, revealed: settings.isRevealed)
    guard let key else { return try list(report.leavers, writer, output) }
    let rows: [[SQLiteValue]] =
      switch key {
      case .event: report.counts(byReason: false)
      case .reason: report.counts(byReason: true)
      default: report.countsByPeriod()
      }
    let columns = LeaversReport.columns(by: key)
    let total = sums(of: rows, columns)
    return try writer.write(columns, total: rows.count > 1 ? total : nil) { write in
      for row in rows { try write(row) }
    }
  }

  private func list(_ leavers: [Leaver], _ writer: ReportOutput, _ output: Output) throws -> Int {
    try noteAccess(rowCount: leavers.count)
    let rows = leavers.map(\.cells)
    // A screen has room for what is filled in; files have every column.
    let kept = Leaver.columns.indices.filter { index in
      output.form != .table || rows.isEmpty
        || Leaver.columns[index].name != "unit" && rows.contains { $0[index] != .null }
    }
    return try writer.write(kept.map { Leaver.columns[$0] }, of: "leaver") { write in
      for row in rows { try write(kept.map { row[$0] }) }
    }
  }

  /// A last line: the sums of the numbers behind a word for it.
  private func sums(of rows: [[SQLiteValue]], _ columns: [Field]) -> [SQLiteValue] {
    columns.enumerated().map { index, field in
      guard field.type == .integer else {
        return index == 0 ? .text(words.label("total", of: "report")) : .null
      }
      return .integer(
        rows.reduce(0) { sum, row in
          if case .integer(let number) = row[index] { sum + number } else { sum }
        })
    }
  }
}
