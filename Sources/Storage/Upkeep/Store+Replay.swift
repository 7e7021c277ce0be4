extension Store {
  /// Makes the file anew from its journal, aside, and names the rows that differ
  /// (`doctor --deep`): those another program changed.
  ///
  /// Throws `JournalError.erased` when a chunk is gone, since then there is nothing to compare.
  ///
  /// - Returns: at most `limit` rows, by table and id.
  package func replayDifferences(limit: Int = 1_000) throws -> [RowDifference] {
    try read { file in
      let version = try file.schemaVersion()
      // Without a name it is private, on disk when large, and gone with the connection.
      let replay = try Connection(path: "", mode: .create)
      try replay.build(migrations.prefix(version))
      try replay.follow(file)
      var differences: [RowDifference] = []
      for table in try replay.journalledTables() {
        let shape = TableShape(name: table, columns: try replay.columns(of: table))
        differences += try TableComparison(shape: shape).differences(
          inJournal: replay, inFile: file, limit: limit - differences.count)
      }
      return differences
    }
  }
}

extension Connection {
  /// The schema without rows: those of a migration come from the journal, too.
  fileprivate func build(_ migrations: some Sequence<Migration>) throws {
    try run(script: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
    try prepareForChangesets()
    for migration in migrations { try run(script: migration.sql) }
    for table in try journalledTables() { try run("DELETE FROM \(name: SchemaName(table))") }
    _ = try dropIndexes(uniqueOnly: false)
  }

  /// Applies every chunk of another file's journal. What does not fit is left out: it shows when
  /// the two are compared.
  fileprivate func follow(_ file: borrowing Connection) throws {
    try run(script: "BEGIN")
    let sql: SQL = "SELECT batch_id, bytes FROM batch_chunk ORDER BY batch_id, n"
    try file.withStatement(sql.text) { statement in
      try statement.eachRow { row in
        let batch: Int64 = try row.next()
        guard let bytes: [UInt8] = try row.next([UInt8]?.self) else {
          throw JournalError.erased(batch: batch)
        }
        _ = try Changeset(bytes: bytes).apply(to: self, stopping: false)
      }
    }
    try run(script: "COMMIT")
  }
}
