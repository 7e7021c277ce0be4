/// What two copies of one file must have in common.
struct FileCensus: Equatable {
  let head: Digest
  let batchCount: Int
  let rowCounts: [String: Int]
}

extension Connection {
  func census() throws -> FileCensus {
    let tables = try column(
      String.self,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    var counts: [String: Int] = [:]
    for table in tables {
      counts[table] = try value("SELECT count(*) FROM \(name: SchemaName(table))")
    }
    return FileCensus(
      head: try value("SELECT hash FROM batch ORDER BY id DESC LIMIT 1") ?? .zero,
      batchCount: try value("SELECT count(*) FROM batch") ?? 0, rowCounts: counts)
  }
}
