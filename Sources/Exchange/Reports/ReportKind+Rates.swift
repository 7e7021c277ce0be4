import Federation
import Records
import Storage

extension ReportKind {
  /// Joining rates and coverage, or the covered employers behind them (`--rows`).
  package static let rates = ReportKind(
    "rates", key: ["union", "measure", "on", "employer_code"]
  ) { run, db in
    let first = run.request.from ?? .first
    let end = run.request.to ?? .last
    let units = try run.units(in: db)
    if run.request.listsRows { return try writeCovered(on: end, units, run, db) }
    let report = try RateReport(
      from: first.adding(days: -1) ?? .first, to: end, of: units, tree: run.request.treeOn ?? end,
      in: db)
    try run.write(RateReport.columns, of: "rate") { write in
      for row in report.rows {
        try write([
          .text(row.unit.code), .text(run.name(of: row.unit)), .text(row.measure.rawValue),
          .text(row.on.text), row.numerator, row.denominator, .text(ratio(of: row, run.words)),
          row.denominatorOn.map { .text($0.text) } ?? .null, .text(source(of: row, run.words)),
          row.reported.map { .integer(Int64($0.lacking)) } ?? .null,
        ])
      }
    }
    run.noteRows()
  }

  /// Empty where there is none: a rate of nothing is not 0%.
  private static func ratio(of row: RateReport.Row, _ words: Words) -> String {
    guard let ratio = row.ratio else { return "" }
    guard row.measure == .migrantPoints else { return ratio.text }
    return words.say(
      "table.rate.points", figures: ["points": .text(String(ratio.text.dropLast()))])
  }

  private static func source(of row: RateReport.Row, _ words: Words) -> String {
    if row.isMissing { return words["table.rate.missing"] }
    guard let reported = row.reported else { return words["table.rate.records"] }
    let source = reported.source ?? "–"
    guard reported.basis == .sum else { return source }
    return words.say(
      "table.rate.sum", figures: ["count": .count(reported.entered), "source": .text(source)])
  }

  private static func writeCovered(
    on day: Day, _ units: ReportUnits, _ run: ReportRun, _ db: borrowing Connection
  ) throws {
    let employers = try CoveredEmployers(on: day, of: units, in: db)
    let columns = [
      KindField("unit", .unionCode), KindField("name"), KindField("employer_code", .creditCode),
      KindField("employer"), KindField("ownership", .choice("ownership")),
      KindField("union", .unionCode),
      KindField("from", .day),
    ]
    try run.write(columns, of: "rate_row") { write in
      for entry in employers.entries {
        let unit = units.units[entry.unit]
        try write([
          .text(unit.code), .text(run.name(of: unit)), .text(entry.code), .text(entry.name),
          entry.ownership.map { .text($0) } ?? .null, .text(entry.union),
          entry.from == .first ? .null : .text(entry.from.text),
        ])
      }
    }
    run.noteRows()
  }

  /// What was reported beside what is recorded.
  package static let gap = ReportKind("gap", key: ["union"], listing: "member list") { run, db in
    let day = run.request.to ?? .last
    let report = try GapReport(
      run.request.figure, by: day, of: run.units(in: db), tree: run.request.treeOn ?? day, in: db)
    try run.write(GapReport.columns, of: "gap") { write in
      for row in report.rows {
        var cells = row.cells
        cells[1] = .text(run.name(of: row.unit))
        try write(cells)
      }
    }
  }
}
