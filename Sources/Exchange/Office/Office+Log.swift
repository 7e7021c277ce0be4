import Federation
import Records
import Storage
import Tabular

/// Whether the journal's chain holds.
package struct JournalVerdict {
  /// What is wrong with it, in words.
  package let faults: [String]
  let batchCount: Int
  let head: String
}

extension Office {
  /// Writes the batches, newest first.
  package func log(limit: Int, to output: Output) throws -> Int {
    let batches = try read { db in try db.batches(limit: limit) }
    let columns = ["batch", "at", "actor", "on_behalf_of", "reason", "command", "rows"]
    try output.rows { writer in
      try writer.write(header: columns.map { heading($0, output) })
      for batch in batches {
        try writer.write([
          .integer(batch.id), .text(batch.atUTC), .text(batch.actor.login),
          batch.actor.onBehalfOf.map(Cell.text) ?? .empty,
          batch.reason.map(Cell.text) ?? .empty, .text(batch.command),
          .integer(Int64(batch.rowCount)),
        ])
      }
    }
    return batches.count
  }

  /// Writes one batch: who, when, why, then each row field by field, before and after.
  package func log(batch id: Int64, to output: Output) throws {
    let (batch, changes) = try read { db in (try db.batch(id), try db.changes(of: id)) }
    try noteAccess(rowCount: changes.count)
    try write([(batch, changes)], to: output)
  }

  /// Writes one record's life, oldest batch first.
  package func log(kind: String, key: String, to output: Output) throws {
    let life = try read { db in
      try db.history(of: try db.rootRow(kind: kind, key: key), map: .federation)
    }
    try noteAccess(rowCount: life.count)
    try write(life, to: output)
  }

  private func write(_ life: [(batch: Batch, changes: [Change])], to output: Output) throws {
    if output.form == .table {
      let text = try life.map { batch, changes in try heading(of: batch) + said(changes) }
      return try output.text(text.joined(separator: "\n"))
    }
    let columns = [
      "batch", "at", "actor", "command", "table", "id", "operation", "column", "before", "after",
    ]
    let rows = try read { db in
      let text = ChangeText(words, try ChoiceWords(db), revealed: settings.isRevealed)
      return try life.flatMap { batch, changes in
        try changes.flatMap { change in
          text.cells(change, columns: try db.columns(of: change.row.table)).map { cells in
            [
              .integer(batch.id), .text(batch.atUTC), .text(batch.actor.login),
              .text(batch.command),
            ]
              + cells
          }
        }
      }
    }
    try output.rows { writer in
      try writer.write(header: columns.map { heading($0, output) })
      for row in rows { try writer.write(row) }
    }
  }

  private func heading(of batch: Batch) -> String {
    words.say(
      "table.batch",
      figures: [
        "batch": .count(Int(batch.id)), "at": .text(batch.atUTC),
        "actor": .text(
          TerminalText.escaped(
            batch.actor.onBehalfOf.map { "\($0) (\(batch.actor.login))" } ?? batch.actor.login)),
        "command": .text(batch.command),
        "reason": .text(batch.reason.map(TerminalText.escaped) ?? "–"),
      ]) + "\n"
  }

  /// Writes who saw full identities, when and why, newest first.
  package func accessLog(to output: Output) throws -> Int {
    var rows: [[Cell]] = []
    try read { db in
      try db.eachRow(
        of: """
          SELECT at_utc, actor, on_behalf_of, reason, command, row_count FROM access_log
          ORDER BY id DESC
          """
      ) { row in
        let at: String = try row.next()
        let actor: String = try row.next()
        let behalf: String? = try row.next()
        rows.append([
          .text(at), .text(actor), behalf.map(Cell.text) ?? .empty, .text(try row.next()),
          .text(try row.next()), .integer(try row.next()),
        ])
      }
    }
    let columns = ["at", "actor", "on_behalf_of", "reason", "command", "rows"]
    try output.rows { writer in
      try writer.write(header: columns.map { heading($0, output) })
      for row in rows { try writer.write(row) }
    }
    return rows.count
  }

  /// Follows the journal's chain.
  package func verifyLog() throws -> JournalVerdict {
    let chain = try read { db in try db.verifyChain() }
    return JournalVerdict(
      faults: chain.faults.map(said), batchCount: chain.batchCount, head: chain.head.text)
  }

  /// Writes that the journal is whole; for scripts also that it is not, with its faults.
  package func write(_ verdict: JournalVerdict, to output: Output) throws {
    guard output.form.isForPeople else {
      let json = JSONValue.object([
        .init("whole", .flag(verdict.faults.isEmpty)),
        .init("batches", .integer(Int64(verdict.batchCount))), .init("head", .text(verdict.head)),
        .init("faults", .array(verdict.faults.map(JSONValue.text))),
      ])
      return try output.text(json.render() + "\n")
    }
    guard verdict.faults.isEmpty else { return }
    try output.text(
      words.say(
        "table.chain.whole",
        figures: ["batches": .count(verdict.batchCount), "head": .text(verdict.head)]) + "\n")
  }

  func said(_ fault: ChainFault) -> String {
    words.say("table.chain.\(fault.kind.rawValue)", figures: ["batch": .count(Int(fault.batch))])
  }

  /// A heading of a table of ours that is no kind's.
  func heading(_ name: String, _ output: Output) -> String {
    let isForPeople = output.form.isForPeople
    return words.language == .zh && isForPeople ? words["label.log.\(name)"] : name
  }
}
