package import Federation
import Records
import Storage
import Tabular

extension Office {
  /// What a search told: how many there are, how many of them were written, and a person to go on
  /// with.
  package struct Found: Equatable, Sendable {
    package let count: Int
    package let shown: Int
    package let firstPerson: Int64?
  }

  /// Writes what a search finds, the nearest first, masked unless revealed, with the reason of each.
  package func search(_ search: Search, limit: Int, to output: Output) throws -> Found {
    let (result, rows) = try read { db in
      let result = try search.run(limit: limit, in: db)
      let maker = CellMaker(
        try ChoiceWords(db), language: words.language, form: output.form,
        revealed: settings.isRevealed)
      return (result, try result.hits.map { try SearchRow($0, in: db).cells(maker) })
    }
    try noteAccess(rowCount: rows.count)
    let columns = SearchRow.columns(for: output.form)
    if !rows.isEmpty || output.form != .table {
      try output.rows { writer in
        try writer.write(header: columns.map { header($0, output.form) })
        for row in rows { try writer.write(columns.map { row[$0] ?? .empty }) }
      }
    }
    return Found(
      count: result.count, shown: rows.count,
      firstPerson: result.hits.first { $0.sort == .person }?.id)
  }

  private func header(_ column: String, _ form: OutputFormat) -> String {
    words.language == .zh && form.isForPeople
      ? words.label(column, of: "search") : column
  }
}
