import Federation
import Records
import Storage

extension Office {
  /// Makes a report: the one place through which all pass. A file gets a side file beside it, from
  /// which `report verify` makes it again.
  ///
  /// - Parameter chart: where a chart of it goes, as SVG, beside what `output` gets.
  /// - Returns: what is to be said beside it.
  package func report(
    _ kind: ReportKind, _ request: ReportRequest, to output: Output, chart: Output? = nil
  ) throws -> [String] {
    if chart != nil, request.listsRows {
      throw Problem(.usage, "report.no_chart", ["report": .text(kind.name)])
    }
    return try read { db in
      let order = ReportOrder(
        report: kind.name, request: try request.settled(asOf: asOf, in: db), asOf: asOf,
        today: settings.today, language: words.language, form: output.form,
        isRevealed: settings.isRevealed, isFile: output.isFile)
      let run = try ReportRun(kind, order, try ChoiceWords(db), to: output) { count in
        try noteAccess(rowCount: count)
      }
      let basis = try ReportBasis(in: db)
      try output.accompany(suffix: SideFile.suffix) { digest, byteCount in
        SideFile(order, basis, run, digest: digest.text, byteCount: byteCount).text()
      }
      try kind.write(run, db)
      if let chart {
        try chart.text(GrowthChart(run.stocks, run, basis).svg)
      }
      return run.notes
    }
  }
}
