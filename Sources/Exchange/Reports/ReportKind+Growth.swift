import Federation
import Records
import Storage

extension ReportKind {
  /// Members who came and went, or what is behind the figures (`--rows`, `--column`).
  package static let growth = ReportKind(
    "growth", key: ["period", "union", "group"], essential: ["opening", "closing", "growth_rate"]
  ) { run, db in
    var listing = run.request.growth
    listing.filter.trait = run.request.trait
    if run.request.listsRows { return try writeRows(listing, run, db) }
    let report = try GrowthReport(
      run.periods, of: run.outline(in: db), listing.filter, by: listing.grouping,
      today: run.order.today, in: db)
    run.draws(StockSeries.of(report, name: run.name))
    try write(report, listing, run)
    guard !report.takenIn.isEmpty else { return }
    let counts = report.takenIn.map { "\($0.period.label) (\($0.count))" }
    run.note("note.report.taken_in", ["periods": .text(counts.joined(separator: ", "))])
  }

  private static func write(
    _ report: GrowthReport, _ listing: GrowthReport.Listing, _ run: ReportRun
  ) throws {
    let group: [SQLiteValue] = report.isDivided ? [.null] : []
    let total =
      [.text(run.words.label("total", of: "report")), .null, .null] + group
      + report.total.cells(isDated: report.isDated)
    try run.write(report.columns, total: report.rows.count > 1 ? total : nil) { write in
      for row in report.rows {
        let group =
          report.isDivided ? [SQLiteValue.text(run.group(row.group, of: listing.grouping))] : []
        try write(
          [.text(row.period.label), .text(row.unit.code), .text(run.name(of: row.unit))]
            + group + row.figures.cells(isDated: report.isDated))
      }
    }
  }

  private static func writeRows(
    _ listing: GrowthReport.Listing, _ run: ReportRun, _ db: borrowing Connection
  ) throws {
    let units = try run.units(in: db)
    if run.order.isRevealed {
      var count = 0
      try GrowthReport.eachEntry(run.periods, of: units, listing, in: db) { _ in count += 1 }
      try run.noteAccess(to: count)
    }
    let isDivided = listing.grouping != nil
    try run.write(GrowthReport.Entry.columns(isDivided: isDivided), of: "report_row") { write in
      try GrowthReport.eachEntry(run.periods, of: units, listing, in: db) { entry in
        var cells = entry.cells
        cells[2] = .text(run.flow(entry.figure.name))
        if isDivided { cells.insert(.text(run.group(entry.group, of: listing.grouping)), at: 2) }
        try write(cells)
      }
    }
    run.noteRows()
  }
}
