import Federation
import Records
import Storage

extension ReportKind {
  /// Needy households' files: opened, closed, aided.
  package static let cases = ReportKind("cases", listing: "case list") { run, db in
    let report = try CaseReport(run.periods, of: try run.units(in: db), in: db)
    try run.write(CaseReport.columns) { write in
      for row in report.rows {
        var cells = row.cells
        cells[2] = .text(run.name(of: row.unit))
        try write(cells)
      }
    }
  }

  /// Contributions and their shares.
  package static let funds = ReportKind(
    "funds", essential: ["receipts", "collected", "retention_ratio"], listing: "fund list"
  ) { run, db in
    let report = try FundReport(run.periods, of: try run.units(in: db), in: db)
    try run.write(FundReport.columns) { write in
      for row in report.rows {
        try write(
          [.text(row.period.label), .text(row.unit.code), .text(run.name(of: row.unit))]
            + row.totals.cells)
      }
    }
  }
}
