import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// The number of the row of a person, by ID number or by that number itself. Throws
  /// `person.not_found`.
  package func personNumber(_ number: String) throws -> Int64 {
    try read { db in try db.person(number: number).id.rawValue }
  }

  /// The stored identity number of a person, by that in any form or by the number of the row.
  /// Throws `person.not_found`.
  package func personIDNumber(_ number: String) throws -> String {
    try read { db in try db.person(number: number).idNumber }
  }

  /// Writes what happened to somebody's membership, in order, with the status after each event;
  /// what was taken back stays in its place, marked.
  ///
  /// On the screen, columns that are empty throughout are left out.
  ///
  /// - Returns: how many events.
  package func history(of number: String, to output: Output) throws -> Int {
    var count = 0
    try tell(to: output) { output, db in
      count = try history(of: number, to: output, in: db)
      return count
    }
    return count
  }

  /// The same inside a transaction.
  package func history(
    of number: String, to output: Output, in db: borrowing Connection
  ) throws -> Int {
    let service = MemberService(Desk(today: settings.today))
    let maker = CellMaker(
      try ChoiceWords(db), language: words.language, form: output.form,
      revealed: settings.isRevealed)
    var rows = try service.history(number, in: db).filter { $0.on <= asOf }
      .map { cells($0, maker) }
    var columns = Self.historyColumns
    if output.form == .table {
      let kept = columns.indices.filter { index in rows.contains { $0[index] != .empty } }
      columns = kept.map { columns[$0] }
      rows = rows.map { row in kept.map { row[$0] } }
    }
    let header = columns.map { name in
      words.language == .zh && output.form.isForPeople
        ? words.label(name, of: "event") : name
    }
    try output.rows { writer in
      try writer.write(header: header)
      for row in rows { try writer.write(row) }
    }
    return rows.count
  }

  private static let historyColumns = [
    "number", "on", "event", "status", "union", "other_union", "outside", "reason", "document",
    "voided",
  ]

  private func cells(_ line: HistoryLine, _ maker: CellMaker) -> [Cell] {
    let matter: Cell =
      switch line.matter {
      case .event(let change): maker.cell(.text(change.rawValue), .choice("event"))
      case .step(let step): maker.cell(.text(step.rawValue), .choice("registry_step"))
      }
    return [
      line.place.map { .integer(Int64($0)) } ?? .empty,
      line.on == .first ? .empty : .day(line.on.text), matter,
      line.standingAfter.map { maker.cell(.text($0.rawValue), .choice("member_standing")) }
        ?? .empty,
      .identifier(line.unionCode), line.otherUnionCode.map(Cell.identifier) ?? .empty,
      line.outside.map(Cell.text) ?? .empty, line.reason.map(Cell.text) ?? .empty,
      line.document.map(Cell.text) ?? .empty,
      line.voidedBecause.map { reason in
        .text(
          reason.isEmpty
            ? words["table.history.voided"]
            : words.say("table.history.voided_because", figures: ["reason": .text(reason)]))
      } ?? .empty,
    ]
  }
}
