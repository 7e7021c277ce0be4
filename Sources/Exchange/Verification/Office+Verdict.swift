import Federation
import Records
import Storage
import Tabular

extension Office {
  /// The lines of a table that are shown; the other forms have all.
  private static let shownLines = 200

  /// Writes what `verify` found: for people a verdict and what differs below it, for scripts one
  /// object, in CSV the differences alone.
  ///
  /// - Returns: what is to be said beside it.
  package func write(_ verdict: ReportVerdict, to output: Output) throws -> [String] {
    let table = differences(of: verdict)
    let header = table.columns.map { words.label($0, of: "verify") }
    switch output.form {
    case .json, .ndjson:
      try output.text(json(verdict, table).render() + "\n")
      return []
    case .csv, .xlsx:
      try output.rows { writer in
        try writer.write(header: words.language == .zh ? header : table.columns)
        for row in table.rows { try writer.write(row) }
      }
      return sentences(verdict) + verdict.batches.map { said($0) }
    case .table:
      var parts = [Output.Part.text(sentences(verdict).map { $0 + "\n" }.joined())]
      if !table.rows.isEmpty {
        parts.append(.table(header: header, rows: Array(table.rows.prefix(Self.shownLines))))
      }
      if table.rows.count > Self.shownLines {
        let more: Figures = ["count": .count(table.rows.count - Self.shownLines)]
        parts.append(.text(words.say("table.verify.more", figures: more) + "\n"))
      }
      if !verdict.batches.isEmpty {
        let lines = [words["table.verify.batches"]] + verdict.batches.map { said($0) }
        parts.append(.text(ScreenText.harmless(lines.joined(separator: "\n")) + "\n"))
      }
      try output.page(parts)
      return []
    }
  }

  /// The verdict in words, and what has to be known beside it.
  private func sentences(_ verdict: ReportVerdict) -> [String] {
    let side = verdict.side
    var figures: Figures = [
      "path": .text(ScreenText.harmless(verdict.path)), "batch": .count(Int(side.basis.batch)),
      "day": .day(side.order.today), "last": .count(Int(verdict.last)),
      "count": .count(verdict.lines.count + verdict.figures.count),
    ]
    var keys = ["table.verify.\(verdict.outcome.rawValue)"]
    if verdict.saysTheSame { keys.append("table.verify.same_values") }
    if verdict.sideFileAgrees { keys.append("table.verify.side_file_agrees") }
    if verdict.outcome == .altered, side.program != Program.version {
      figures["theirs"] = .text(side.program)
      figures["ours"] = .text(Program.version)
      keys.append("table.verify.other_program")
    }
    if let failure = verdict.failure {
      figures["reason"] = .text(failure)
      keys.append("table.verify.failure")
    }
    if verdict.isWithheld { keys.append("table.verify.withheld") }
    return keys.map { words.say($0, figures: figures) }
  }

  private func said(_ one: (found: BatchSearch.Found, batch: Batch)) -> String {
    let batch = one.batch
    let number =
      one.found.first == one.found.last
      ? String(batch.id)
      : words.say(
        "table.verify.among",
        figures: ["first": .count(Int(one.found.first)), "last": .count(Int(one.found.last))])
    return words.say(
      "table.batch",
      figures: [
        "batch": .text(number), "at": .text(batch.atUTC),
        "actor": .text(
          batch.actor.onBehalfOf.map { "\($0) (\(batch.actor.login))" }
            ?? batch.actor.login),
        "command": .text(batch.command), "reason": .text(batch.reason ?? "–"),
      ])
  }

  private func differences(of verdict: ReportVerdict) -> (columns: [String], rows: [[Cell]]) {
    func cell(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
    if verdict.outcome == .altered {
      return (
        ["line", "made", "found"],
        verdict.lines.map { [.integer(Int64($0.line)), cell($0.made), cell($0.found)] }
      )
    }
    return (
      ["row", "column", "before", "after"],
      verdict.figures.map { change in
        let column = change.column.map {
          words.language == .zh ? words.label($0, of: "report") : $0
        }
        return [
          .text(change.row), .text(column ?? words["table.verify.whole_row"]),
          cell(change.before), cell(change.after),
        ]
      }
    )
  }

  private func json(
    _ verdict: ReportVerdict, _ table: (columns: [String], rows: [[Cell]])
  ) -> JSONValue {
    let side = verdict.side
    let rows = table.rows.map { row in
      JSONValue.object(zip(table.columns, row).map { .init($0, JSONValue($1)) })
    }
    let batches = verdict.batches.map { found, batch in
      JSONValue.object([
        .init("batch", .integer(batch.id)), .init("among_from", .integer(found.first)),
        .init("at", .text(batch.atUTC)), .init("actor", .text(batch.actor.login)),
        .init("on_behalf_of", batch.actor.onBehalfOf.map(JSONValue.text) ?? .null),
        .init("command", .text(batch.command)),
        .init("reason", batch.reason.map(JSONValue.text) ?? .null),
      ])
    }
    return .object([
      .init("verdict", .text(verdict.outcome.rawValue)), .init("file", .text(verdict.path)),
      .init("report", .text(side.order.report)), .init("made_on", .text(side.order.today.text)),
      .init("batch", .integer(side.basis.batch)), .init("compared_with", .integer(verdict.last)),
      .init("same_values", .flag(verdict.outcome == .same || verdict.saysTheSame)),
      .init("withheld", .flag(verdict.isWithheld)),
      .init("failure", verdict.failure.map(JSONValue.text) ?? .null),
      .init("differences", .array(rows)), .init("batches", .array(batches)),
    ])
  }
}
