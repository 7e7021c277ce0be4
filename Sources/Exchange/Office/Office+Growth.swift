import Domain
import Storage

extension Office {
  /// Writes the growth report, or the events behind its figures.
  ///
  /// - Returns: what is to be said beside it.
  package func growth(_ request: ReportRequest, to output: Output) throws -> [String] {
    let periods = try request.periods(asOf: asOf)
    return try read { db in
      let units = try request.units(periods, in: db)
      let writer = ReportOutput(
        words, try ChoiceWords(db), to: output, revealed: settings.isRevealed)
      if request.listsRows { return try events(periods, units, writer, in: db) }
      let report = try GrowthReport(periods, of: units, today: settings.today, in: db)
      let total: [SQLiteValue] =
        [.text(words.label("total", of: "report")), .null, .null] + report.total.cells
      _ = try writer.write(
        GrowthReport.columns, total: report.rows.count > 1 ? total : nil
      ) { write in
        for row in report.rows {
          try write(
            [.text(row.period.label), .text(row.unit.code), .text(writer.name(of: row.unit))]
              + row.figures.cells)
        }
      }
      return takenIn(report)
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

  private func events(
    _ periods: [ReportPeriod], _ units: ReportUnits, _ writer: ReportOutput,
    in db: borrowing Connection
  ) throws -> [String] {
    if settings.isRevealed {
      var count = 0
      try GrowthReport.eachEntry(periods, of: units, in: db) { _ in count += 1 }
      try noteAccess(rowCount: count)
    }
    let count = try writer.write(GrowthReport.Entry.columns, of: "report_row") { write in
      try GrowthReport.eachEntry(periods, of: units, in: db) { entry in
        var cells = entry.cells
        cells[2] = .text(writer.flow(entry.flow.name))
        try write(cells)
      }
    }
    return [words.say("table.rows", figures: ["count": .count(count)])]
  }
}
