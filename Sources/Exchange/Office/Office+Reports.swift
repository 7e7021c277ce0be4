import Domain
import Storage

extension Office {
  /// Writes the report of needy households' files: opened, closed, aided.
  package func caseReport(_ request: ReportRequest, to output: Output) throws {
    try report(request, CaseReport.columns, listing: "case list", to: output) {
      periods, units, writer, db in
      try CaseReport(periods, of: units, in: db).rows.map { row in
        var cells = row.cells
        cells[2] = .text(writer.name(of: row.unit))
        return cells
      }
    }
  }

  /// Writes the report of contributions and their shares.
  package func fundReport(_ request: ReportRequest, to output: Output) throws {
    try report(request, FundReport.columns, listing: "fund list", to: output) {
      periods, units, writer, db in
      try FundReport(periods, of: units, in: db).rows.map { row in
        [.text(row.period.label), .text(row.unit.code), .text(writer.name(of: row.unit))]
          + row.totals.cells
      }
    }
  }

  private func report(
    _ request: ReportRequest, _ columns: [Field], listing: String, to output: Output,
    _ rows: ([ReportPeriod], ReportUnits, ReportOutput, borrowing Connection) throws
      -> [[SQLiteValue]]
  ) throws {
    guard !request.listsRows else {
      throw Problem(.usage, "report.no_rows", ["command": .text("gonghui \(listing)")])
    }
    let periods = try request.periods(asOf: asOf)
    try read { db in
      let units = try request.units(periods, in: db)
      let writer = ReportOutput(words, try ChoiceWords(db), to: output, revealed: false)
      let made = try rows(periods, units, writer, db)
      _ = try writer.write(columns) { write in for row in made { try write(row) } }
    }
  }
}
