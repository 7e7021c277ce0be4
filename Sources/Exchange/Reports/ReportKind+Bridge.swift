import Federation
import Records
import Storage

extension ReportKind {
  /// The members of each unit under one tree and under another, or the unions that moved between
  /// (`--rows`).
  package static let bridge = ReportKind("bridge", key: ["union"]) { run, db in
    let tree = run.request.treeOn ?? .last
    let new = try run.units(in: db)
    let old = try ReportUnits(
      under: run.request.under ?? db.topUnion(on: tree), level: run.request.level,
      on: run.request.fromTree ?? tree, in: db)
    let report = try BridgeReport(
      old, new, tree: tree, members: run.request.to ?? tree, in: db)
    if run.request.listsRows {
      try writeMoves(report, run)
    } else {
      try writeUnits(report, run)
    }
    run.noteRows()
  }

  private static func writeMoves(_ report: BridgeReport, _ run: ReportRun) throws {
    try run.write(BridgeReport.moveColumns, of: "bridge") { write in
      for move in report.moves {
        try write([
          .text(move.code), .text(move.name), move.from.map { .text($0) } ?? .null,
          move.to.map { .text($0) } ?? .null, .integer(move.members),
        ])
      }
    }
  }

  private static func writeUnits(_ report: BridgeReport, _ run: ReportRun) throws {
    func moved(_ which: (BridgeReport.Move) -> Bool) -> SQLiteValue {
      let all = report.moves.filter(which)
      let named = all.prefix(5).map { "\($0.code) (\($0.members))" }
      let texts = all.count > 5 ? named + ["…(\(all.count))"] : named
      return texts.isEmpty ? .null : .text(texts.joined(separator: ", "))
    }
    try run.write(BridgeReport.columns, of: "bridge") { write in
      for row in report.rows {
        let unit = ReportUnits.Unit(code: row.code, name: row.name, isRemainder: row.isRemainder)
        try write([
          .text(row.code), .text(run.name(of: unit)), .integer(row.before),
          .integer(row.unitsIn), .integer(row.unitsOut), .integer(row.after),
          moved { $0.to == row.key }, moved { $0.from == row.key },
        ])
      }
    }
  }
}
