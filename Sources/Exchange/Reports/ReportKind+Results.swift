import Federation
import Records
import Storage

extension ReportKind {
  /// What the article says was reached, beside what the records say.
  package static let results = ReportKind(
    "results", key: ["result", "reading"], listing: "rule show result.migrant_joining_rate"
  ) { run, db in
    let report = try ResultsReport(
      from: run.request.from ?? .first, through: run.request.to ?? .last,
      of: try run.units(in: db), under: run.request.under ?? "", in: db)
    for row in report.rows { if let rule = row.rule { run.uses(rule) } }
    func cell(_ points: BasisPoints?) -> SQLiteValue {
      points.map { .integer($0.rawValue) } ?? .null
    }
    func cell(_ count: Int64?) -> SQLiteValue { count.map { .integer($0) } ?? .null }
    try run.write(ResultsReport.columns, of: "results") { write in
      for row in report.rows {
        let measure = row.measure
        try write([
          .text(measure.rule.rawValue), .text(measure.reading.rawValue),
          .integer(measure.begin.number), cell(measure.begin.whole), .integer(measure.end.number),
          cell(measure.end.whole), cell(try? measure.actual.get()), cell(row.reported),
          cell(row.reported.flatMap(measure.margin)), .text(row.outcome),
          (row.rule?.citation).flatMap(run.words.say).map { .text($0) } ?? .null,
        ])
      }
    }
  }
}
