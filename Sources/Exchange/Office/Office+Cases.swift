import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Writes a household's file with its family and its aid. CSV, which is one table, has the file
  /// alone. Throws `case.not_found`.
  package func showCase(_ number: String, to output: Output) throws {
    var filter = Filter(asOf: asOf)
    filter.key = number
    guard !output.form.isSheet else {
      return try show(.assistanceCase, where: filter, key: number, to: output)
    }
    let (text, count) = try read { db in
      let records = RecordOutput(
        words, try ChoiceWords(db), form: output.form, revealed: settings.isRevealed)
      guard let file = try records.records(of: .assistanceCase, where: filter, in: db).first else {
        throw Problem(.notFound, "case.not_found", ["case_number": .text(number)])
      }
      let family = try records.records(of: .family, where: filter, in: db)
      let aid = try records.records(of: .aid, where: filter, in: db)
      let total = try db.aidTotal(of: number, until: asOf)
      guard output.form == .table else {
        let object =
          file.members(of: .assistanceCase) + [
            .init("family", .array(family.map { .object($0.members(of: .family)) })),
            .init("aid", .array(aid.map { .object($0.members(of: .aid)) })),
            .init("aid_total", JSONValue(.decimal(total.text))),
          ]
        return (JSONValue.object(object).render() + "\n", 1 + family.count + aid.count)
      }
      let parts = [
        sheet(.assistanceCase, file.id, file.cells),
        words.say("table.case.family", figures: ["count": .count(family.count)]) + "\n"
          + (try part(.family, family, records, output)),
        words.say(
          "table.case.aid", figures: ["count": .count(aid.count), "total": .money(total)]) + "\n"
          + (try part(.aid, aid, records, output)),
      ]
      return (parts.joined(separator: "\n"), 1 + family.count + aid.count)
    }
    try noteAccess(rowCount: count)
    try output.text(text)
  }

  /// The table of what belongs to a file, without the column that says to which; nothing when
  /// there is nothing, and without the columns that nobody filled in.
  private func part(
    _ kind: Kind, _ rows: [ShownRecord], _ records: RecordOutput, _ output: Output
  ) throws -> String {
    guard !rows.isEmpty else { return "" }
    let kept = kind.fields.indices.filter { index in
      kind.fields[index].name != "case_number" && rows.contains { $0.cells[index] != .empty }
    }
    return try output.table { writer in
      try writer.write(
        header: records.header(of: kind, columns: kept.map { kind.fields[$0] }))
      for row in rows { try writer.write(kept.map { row.cells[$0] }) }
    }
  }
}

/// One record of a kind, its values as the reader may see them.
struct ShownRecord {
  let id: Int64
  let cells: [Cell]

  func members(of kind: Kind) -> [JSONValue.Member] {
    [.init("id", .integer(id))]
      + zip(kind.fields, cells).map { .init($0.name, JSONValue($1)) }
  }
}

extension RecordOutput {
  /// The records a filter lets through.
  fileprivate func records(
    of kind: Kind, where filter: Filter, in db: borrowing Connection
  ) throws -> [ShownRecord] {
    var records: [ShownRecord] = []
    try db.eachRecord(of: kind, where: filter) { id, values in
      let cells = zip(values, kind.fields).map { maker.cell($0, $1.type) }
      records.append(ShownRecord(id: id, cells: cells))
    }
    return records
  }
}
