import Domain
import Storage

extension ReportKind {
  /// Members who came and went, or the events behind the figures (`--rows`).
  package static let growth = ReportKind(
    "growth", essential: ["opening", "closing", "growth_rate"]
  ) { run, db in
    let units = try run.units(in: db)
    if run.request.listsRows { return try writeEvents(of: units, run, db) }
    let report = try GrowthReport(run.periods, of: units, today: run.order.today, in: db)
    run.draws(StockSeries.of(report, name: run.name))
    let total: [SQLiteValue] =
      [.text(run.words.label("total", of: "report")), .null, .null] + report.total.cells
    try run.write(GrowthReport.columns, total: report.rows.count > 1 ? total : nil) { write in
      for row in report.rows {
        try write(
          [.text(row.period.label), .text(row.unit.code), .text(run.name(of: row.unit))]
            + row.figures.cells)
      }
    }
    guard !report.takenIn.isEmpty else { return }
    let counts = report.takenIn.map { "\($0.period.label) (\($0.count))" }
    run.note("note.report.taken_in", ["periods": .text(counts.joined(separator: ", "))])
  }

  private static func writeEvents(
    of units: ReportUnits, _ run: ReportRun, _ db: borrowing Connection
  ) throws {
    if run.order.isRevealed {
      var count = 0
      try GrowthReport.eachEntry(run.periods, of: units, in: db) { _ in count += 1 }
      try run.noteAccess(to: count)
    }
    try run.write(GrowthReport.Entry.columns, of: "report_row") { write in
      try GrowthReport.eachEntry(run.periods, of: units, in: db) { entry in
        var cells = entry.cells
        cells[2] = .text(run.flow(entry.flow.name))
        try write(cells)
      }
    }
    run.note("table.rows", ["count": .count(run.rowCount)])
  }
}
