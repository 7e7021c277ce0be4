package import Domain
import Storage

/// What somebody asks of the bridge between two trees.
package struct BridgeRequest: Sendable {
  package var fromTree: Day
  package var toTree: Day
  /// At whose end members are counted; the second tree's day.
  package var on: Day?
  package var under: String?
  package var level: UnionLevel?
  package var listsRows = false

  package init(from: Day, to: Day) {
    fromTree = from
    toTree = to
  }
}

extension Office {
  /// Writes the members of each unit under one tree and under another, and what moved between.
  package func bridge(_ request: BridgeRequest, to output: Output) throws -> Int {
    try read { db in
      let top = try request.under ?? db.topUnion(on: request.toTree)
      let old = try ReportUnits(
        under: top, level: request.level, on: request.fromTree, in: db)
      let new = try ReportUnits(under: top, level: request.level, on: request.toTree, in: db)
      let report = try BridgeReport(
        old, new, tree: request.toTree, members: request.on ?? request.toTree, in: db)
      let writer = ReportOutput(words, try ChoiceWords(db), to: output, revealed: false)
      if request.listsRows {
        return try writer.write(BridgeReport.moveColumns, of: "bridge") { write in
          for move in report.moves {
            try write([
              .text(move.code), .text(move.name), move.from.map { .text($0) } ?? .null,
              move.to.map { .text($0) } ?? .null, .integer(move.members),
            ])
          }
        }
      }
      return try writer.write(BridgeReport.columns, of: "bridge") { write in
        for row in report.rows {
          let unit = ReportUnits.Unit(
            code: row.code, name: row.name, isRemainder: row.isRemainder)
          func moved(_ which: (BridgeReport.Move) -> Bool) -> SQLiteValue {
            let all = report.moves.filter(which)
            let named = all.prefix(5).map { "\($0.code) (\($0.members))" }
            let texts = all.count > 5 ? named + ["…(\(all.count))"] : named
            return texts.isEmpty ? .null : .text(texts.joined(separator: ", "))
          }
          try write([
            .text(row.code), .text(writer.name(of: unit)), .integer(row.before),
            .integer(row.unitsIn), .integer(row.unitsOut), .integer(row.after),
            moved { $0.to == row.key }, moved { $0.from == row.key },
          ])
        }
      }
    }
  }
}
