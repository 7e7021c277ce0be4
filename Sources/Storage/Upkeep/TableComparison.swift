/// Walks one table of two files side by side, in the order of ids.
struct TableComparison {
  let shape: TableShape
  /// How many rows are held of each file.
  private let pageSize = 1_000

  /// - Returns: at most `limit` differences.
  func differences(
    inJournal journal: borrowing Connection, inFile file: borrowing Connection, limit: Int
  ) throws -> [RowDifference] {
    var differences: [RowDifference] = []
    var told = Page()
    var found = Page()
    while differences.count < limit {
      try refill(&told, from: journal)
      try refill(&found, from: file)
      guard let id = [told.id, found.id].compactMap({ $0 }).min() else { break }
      let inJournal = told.id == id ? told.take() : nil
      let inFile = found.id == id ? found.take() : nil
      guard inJournal != inFile else { continue }
      differences.append(
        RowDifference(
          row: RowKey(table: shape.name, id: id), kind: kind(inJournal, inFile)))
    }
    return differences
  }

  private func kind(_ inJournal: [SQLiteValue]?, _ inFile: [SQLiteValue]?) -> RowDifference.Kind {
    guard let inFile else { return .onlyInJournal }
    guard let inJournal else { return .onlyInFile }
    return .differs(
      zip(shape.columns, zip(inJournal, inFile)).compactMap { column, values in
        guard values.0 != values.1 else { return nil }
        return ColumnDifference(column: column, inJournal: values.0, inFile: values.1)
      })
  }

  /// The rows of one file that come next.
  private struct Page {
    var rows: ArraySlice<[SQLiteValue]> = []
    var last: Int64?
    var isEnd = false

    var id: Int64? {
      guard case .integer(let id)? = rows.first?.first else { return nil }
      return id
    }

    mutating func take() -> [SQLiteValue] {
      last = id
      return rows.removeFirst()
    }
  }

  private func refill(_ page: inout Page, from db: borrowing Connection) throws {
    guard page.rows.isEmpty, !page.isEnd else { return }
    let columns = shape.columns.map { SchemaName($0).quoted }.joined(separator: ", ")
    let sql = "SELECT \(columns) FROM \(SchemaName(shape.name).quoted) "
    var rows: [[SQLiteValue]] = []
    let after = page.last
    try db.withStatement(
      sql + (after == nil ? "ORDER BY id LIMIT ?" : "WHERE id > ? ORDER BY id LIMIT ?")
    ) { statement in
      if let after { statement.bind(after) }
      statement.bind(pageSize)
      try statement.eachRow { row in rows.append(try row.rest()) }
    }
    page.rows = rows[...]
    page.isEnd = rows.count < pageSize
  }
}
