import Federation
import Records
import Storage
import Tabular

extension ReportKind {
  /// Who left, or with a key how many.
  package static let leavers = ReportKind("leavers", key: ["period", "event", "reason"]) {
    run, db in
    let report = try LeaversReport(run.periods, of: try run.units(in: db), in: db)
    guard let key = run.request.countedBy else { return try list(report.leavers, run) }
    let rows: [[SQLiteValue]] =
      switch key {
      case .event: report.counts(byReason: false, naming: run.name)
      case .reason: report.counts(byReason: true, naming: run.name)
      default: report.countsByPeriod(naming: run.name)
      }
    let columns = LeaversReport.columns(by: key)
    let total = sums(of: rows, columns, run.words.label("total", of: "report"))
    try run.write(columns, total: rows.count > 1 ? total : nil) { write in
      for row in rows { try write(row) }
    }
    run.noteRows()
  }

  private static func list(_ leavers: [Leaver], _ run: ReportRun) throws {
    try run.noteAccess(to: leavers.count)
    let rows = leavers.map(\.cells)
    // A screen has room for what is filled in; files have every column.
    let kept = Leaver.columns.indices.filter { index in
      run.order.form != .table || rows.isEmpty
        || Leaver.columns[index].name != "unit" && rows.contains { $0[index] != .null }
    }
    try run.write(kept.map { Leaver.columns[$0] }, of: "leaver") { write in
      for row in rows { try write(kept.map { row[$0] }) }
    }
    run.noteRows()
  }

  /// A last line: the sums of the numbers behind a word for it.
  private static func sums(
    of rows: [[SQLiteValue]], _ columns: [KindField], _ word: String
  ) -> [SQLiteValue] {
    columns.enumerated().map { index, field in
      guard field.type == .integer else { return index == 0 ? .text(word) : .null }
      return .integer(
        rows.reduce(0) { sum, row in
          if case .integer(let number) = row[index] { sum + number } else { sum }
        })
    }
  }
}
