package import Domain
import Storage

extension Office {
  /// Writes the report of rates, or the covered employers behind it.
  ///
  /// - Returns: what is to be said beside it.
  package func rateReport(_ request: ReportRequest, to output: Output) throws -> [String] {
    let end = request.to ?? asOf
    let first = request.from ?? Day(year: end.year, month: 1, day: 1) ?? .first
    guard first <= end else {
      throw Problem(.value, "period.ends_before_it_begins", ["from": .day(first), "to": .day(end)])
    }
    return try read { db in
      let treeDay = request.treeOn ?? end
      let units = try ReportUnits(
        under: request.under ?? db.topUnion(on: treeDay), level: request.level, on: treeDay, in: db)
      let writer = ReportOutput(words, try ChoiceWords(db), to: output, revealed: false)
      if request.listsRows { return try covered(on: end, units, writer, in: db) }
      let report = try RateReport(
        from: first.adding(days: -1) ?? .first, to: end, of: units, tree: treeDay, in: db)
      let count = try writer.write(RateReport.columns, of: "rate") { write in
        for row in report.rows {
          try write([
            .text(row.unit.code), .text(writer.name(of: row.unit)), .text(row.measure.rawValue),
            .text(row.on.text), row.numerator, row.denominator, .text(ratio(of: row)),
            row.denominatorOn.map { .text($0.text) } ?? .null, .text(source(of: row)),
            row.reported.map { .integer(Int64($0.lacking)) } ?? .null,
          ])
        }
      }
      return [words.say("table.rows", figures: ["count": .count(count)])]
    }
  }

  /// Empty where there is none: a rate of nothing is not 0%.
  private func ratio(of row: RateReport.Row) -> String {
    guard let ratio = row.ratio else { return "" }
    guard row.measure == .migrantPoints else { return ratio.text }
    return words.say(
      "table.rate.points", figures: ["points": .text(String(ratio.text.dropLast()))])
  }

  private func source(of row: RateReport.Row) -> String {
    if row.isMissing { return words["table.rate.missing"] }
    guard let reported = row.reported else { return words["table.rate.records"] }
    let source = reported.source ?? "–"
    guard reported.basis == .sum else { return source }
    return words.say(
      "table.rate.sum", figures: ["count": .count(reported.entered), "source": .text(source)])
  }

  private func covered(
    on day: Day, _ units: ReportUnits, _ writer: ReportOutput, in db: borrowing Connection
  ) throws -> [String] {
    let employers = try CoveredEmployers(on: day, of: units, in: db)
    let columns = [
      Field("unit", .unionCode), Field("name"), Field("employer_code", .creditCode),
      Field("employer"), Field("ownership", .choice("ownership")), Field("union", .unionCode),
      Field("from", .day),
    ]
    let count = try writer.write(columns, of: "rate_row") { write in
      for entry in employers.entries {
        let unit = units.units[entry.unit]
        try write([
          .text(unit.code), .text(writer.name(of: unit)), .text(entry.code), .text(entry.name),
          entry.ownership.map { .text($0) } ?? .null, .text(entry.union),
          entry.from == .first ? .null : .text(entry.from.text),
        ])
      }
    }
    return [words.say("table.rows", figures: ["count": .count(count)])]
  }

  /// Writes what was reported beside what is recorded.
  package func gapReport(_ request: ReportRequest, _ figure: MemberSort, to output: Output) throws {
    let day = request.to ?? asOf
    try read { db in
      let treeDay = request.treeOn ?? day
      let units = try ReportUnits(
        under: request.under ?? db.topUnion(on: treeDay), level: request.level, on: treeDay, in: db)
      let writer = ReportOutput(words, try ChoiceWords(db), to: output, revealed: false)
      let report = try GapReport(figure, by: day, of: units, tree: treeDay, in: db)
      _ = try writer.write(GapReport.columns, of: "gap") { write in
        for row in report.rows {
          var cells = row.cells
          cells[1] = .text(writer.name(of: row.unit))
          try write(cells)
        }
      }
    }
  }
}
