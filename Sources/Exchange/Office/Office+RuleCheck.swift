import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Which rules are checked.
  package enum Checked: Sendable {
    case everything, funds
  }

  /// Checks the rules over the whole file and writes what is wrong, a finding a line.
  ///
  /// - Returns: how many findings weigh, and in words those that are only compared. A table holds
  ///   none of the latter; the other forms have them last, with their severity.
  package func check(_ checked: Checked, to output: Output) throws -> (
    findings: Int, comparisons: [String]
  ) {
    let all = try read { db in
      switch checked {
      case .everything: try (RuleCheck.all(in: db), RuleCheck.comparisons(in: db))
      case .funds:
        try (
          FundChecks.all(in: db).filter { $0.severity != .compare },
          FundChecks.all(in: db).filter { $0.severity == .compare }
        )
      }
    }
    try FindingOutput(words).write(all.0, all.1, to: output)
    return (all.0.count, all.1.map { FindingOutput(words).line($0) })
  }

  /// Writes all rows of a rule, oldest first, each with its citation. Throws `rule.not_found`.
  package func showRule(_ name: String, to output: Output) throws {
    var rows: [(id: Int64, cells: [Cell])] = []
    try read { db in
      _ = try RuleService(Desk(today: settings.today)).show(name, in: db)
      let maker = CellMaker(
        try ChoiceWords(db), language: words.language, form: output.form,
        revealed: settings.isRevealed)
      var filter = Filter(asOf: asOf)
      filter.key = name
      try db.eachRecord(of: .rule, where: filter) { id, values in
        rows.append((id, zip(values, Kind.rule.fields).map { maker.cell($0, $1.type) }))
      }
    }
    if output.form == .table {
      return try output.page(
        rows.map { row in
          .text(
            Self.sheet(
              zip(Kind.rule.fields, row.cells).map { (words.label($0.name, of: "rule"), $1) }))
        })
    }
    let isSheet = output.form.isSheet
    try output.rows { writer in
      let names = Kind.rule.fields.map(\.name)
      try writer.write(
        header: isSheet && words.language == .zh
          ? names.map { words.label($0, of: "rule") } : isSheet ? names : ["id"] + names)
      for row in rows { try writer.write(isSheet ? row.cells : [.integer(row.id)] + row.cells) }
    }
  }
}
