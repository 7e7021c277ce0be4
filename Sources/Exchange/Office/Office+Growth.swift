package import Domain
import Storage

extension Office {
  /// Writes the growth report, or what is behind its figures.
  ///
  /// - Parameter listing: of whom it tells, how it is divided, and which figure is opened.
  /// - Returns: what is to be said beside it.
  package func growth(
    _ request: ReportRequest, _ listing: GrowthReport.Listing = GrowthReport.Listing(),
    to output: Output
  ) throws -> [String] {
    let periods = try request.periods(asOf: asOf)
    return try read { db in
      let outline = try request.outline(periods, in: db)
      let choices = try ChoiceWords(db)
      let writer = ReportOutput(words, choices, to: output, revealed: settings.isRevealed)
      if request.listsRows {
        let units = try ReportUnits(outline, in: db)
        return try rows(periods, units, listing, writer, in: db)
      }
      let report = try GrowthReport(
        periods, of: outline, listing.filter, by: listing.grouping, today: settings.today, in: db)
      try write(report, listing, writer)
      return takenIn(report)
    }
  }

  private func write(
    _ report: GrowthReport, _ listing: GrowthReport.Listing, _ writer: ReportOutput
  ) throws {
    let group: [SQLiteValue] = report.isDivided ? [.null] : []
    let total =
      [.text(words.label("total", of: "report")), .null, .null] + group
      + report.total.cells(isDated: report.isDated)
    _ = try writer.write(report.columns, total: report.rows.count > 1 ? total : nil) { write in
      for row in report.rows {
        let group =
          report.isDivided ? [SQLiteValue.text(writer.group(row.group, of: listing.grouping))] : []
        try write(
          [.text(row.period.label), .text(row.unit.code), .text(writer.name(of: row.unit))]
            + group + row.figures.cells(isDated: report.isDated))
      }
    }
  }

  private func takenIn(_ report: GrowthReport) -> [String] {
    guard !report.takenIn.isEmpty else { return [] }
    let counts = report.takenIn.map { "\($0.period.label) (\($0.count))" }
    return [
      words.say(
        "note.report.taken_in", figures: ["periods": .text(counts.joined(separator: ", "))])
    ]
  }

  private func rows(
    _ periods: [ReportPeriod], _ units: ReportUnits, _ listing: GrowthReport.Listing,
    _ writer: ReportOutput, in db: borrowing Connection
  ) throws -> [String] {
    if settings.isRevealed {
      var count = 0
      try GrowthReport.eachEntry(periods, of: units, listing, in: db) { _ in count += 1 }
      try noteAccess(rowCount: count)
    }
    let isDivided = listing.grouping != nil
    let count = try writer.write(
      GrowthReport.Entry.columns(isDivided: isDivided), of: "report_row"
    ) { write in
      try GrowthReport.eachEntry(periods, of: units, listing, in: db) { entry in
        var cells = entry.cells
        cells[2] = .text(writer.flow(entry.figure.name))
        if isDivided {
          cells.insert(.text(writer.group(entry.group, of: listing.grouping)), at: 2)
        }
        try write(cells)
      }
    }
    return [words.say("table.rows", figures: ["count": .count(count)])]
  }
}
