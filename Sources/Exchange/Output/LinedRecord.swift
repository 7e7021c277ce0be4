import Federation
import Records
import Tabular

/// A record with the lines that belong to it: a receipt with its shares, a scheme with its ratios.
struct LinedRecord {
  let id: Int64
  /// The kind of the record itself, and of its lines: whose labels their columns have.
  let headKind: String
  let kind: String
  var head: [(column: String, cell: Cell)]
  /// The lines' columns, and how scripts call the lines.
  let name: String
  let columns: [String]
  var lines: [[Cell]]
  /// The lines' sum in the same columns.
  var sum: [Cell]

  /// The record as one object, its lines within, the sums named as their columns.
  var json: JSONValue {
    var members = [JSONValue.Member("id", .integer(id))]
    members += head.map { JSONValue.Member($0.column, JSONValue($0.cell)) }
    let objects = lines.map { line in
      JSONValue.object(zip(columns, line).map { JSONValue.Member($0, JSONValue($1)) })
    }
    members.append(JSONValue.Member(name, .array(objects)))
    let sums = zip(columns, sum).filter { $1 != .empty }
    members.append(
      JSONValue.Member("sum", .object(sums.map { JSONValue.Member($0, JSONValue($1)) })))
    return .object(members)
  }
}

extension Output {
  /// Writes records with their lines.
  ///
  /// One record is a sheet with a table below, or an object. Several are one table with a sum after
  /// each, or an array. CSV has a row a line in either case, without sums.
  func write(_ records: [LinedRecord], asOne: Bool, key: String, _ words: Words) throws {
    switch form {
    case .json where !asOne:
      try text(JSONValue.array(records.map(\.json)).render() + "\n")
    case .json, .ndjson:
      try text(records.map { $0.json.render() + "\n" }.joined())
    case .csv, .xlsx: try writeRows(records, key: key, words)
    case .table where asOne: try page(records.flatMap { parts(of: $0, words) })
    case .table:
      guard let first = records.first else { return try text("") }
      let rows = records.flatMap { record -> [[Cell]] in
        let own = record.head.first { $0.column == key }?.cell ?? .empty
        return record.lines.map { [own] + $0 } + [[.empty] + total(record, words)]
      }
      try page([.table(header: header([key] + first.columns, first.kind, words), rows: rows)])
    }
  }

  private func parts(of record: LinedRecord, _ words: Words) -> [Part] {
    let entries = record.head.map {
      (label: words.label($0.column, of: record.headKind), cell: $0.cell)
    }
    let sheet = Part.text(Office.sheet(entries))
    guard !record.lines.isEmpty else { return [sheet] }
    return [
      sheet,
      .table(
        header: header(record.columns, record.kind, words),
        rows: record.lines + [total(record, words)]),
    ]
  }

  private func writeRows(_ records: [LinedRecord], key: String, _ words: Words) throws {
    try rows { writer in
      guard let first = records.first else { return }
      try writer.write(header: header([key] + first.columns, first.kind, words))
      for record in records {
        let own = record.head.first { $0.column == key }?.cell ?? .empty
        for line in record.lines { try writer.write([own] + line) }
      }
    }
  }

  /// The sum's cells, its first one saying what they are.
  private func total(_ record: LinedRecord, _ words: Words) -> [Cell] {
    [.text(words["table.sum"])] + record.sum.dropFirst()
  }

  private func header(_ columns: [String], _ kind: String, _ words: Words) -> [String] {
    words.language == .zh ? columns.map { words.label($0, of: kind) } : columns
  }
}
