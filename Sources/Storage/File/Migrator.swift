extension Connection {
  /// Applies, in order, each migration the file has not recorded.
  ///
  /// Each runs in one transaction together with its record. Foreign keys are off meanwhile,
  /// as rebuilding a table asks, and checked before each commit:
  /// <https://sqlite.org/lang_altertable.html#otheralter>
  func migrate(_ migrations: [Migration]) throws {
    let applied = try schemaVersion()
    let missing = migrations.filter { $0.version > applied }
    guard !missing.isEmpty else { return }
    try run(script: "PRAGMA foreign_keys = OFF")
    defer { try? run(script: "PRAGMA foreign_keys = ON") }
    for migration in missing {
      try transaction(.writing) { db in
        // Another process may have been here between the look and the lock.
        guard try db.schemaVersion() < migration.version else { return }
        try db.apply(migration)
      }
    }
  }

  func schemaVersion() throws -> Int { try value("PRAGMA user_version") ?? 0 }

  /// Applies one migration, inside a transaction.
  func apply(_ migration: Migration) throws {
    let before = try journalledColumns()
    switch migration.kind {
    case .schema: try run(script: migration.sql)
    case .rows: try recording(migration) { db in try db.run(script: migration.sql) }
    }
    try run(script: Self.recordTable)
    try run(
      """
      INSERT INTO schema_migration (version, name, sql)
      VALUES (\(migration.version), \(migration.name), \(migration.sql))
      """)
    // A pragma takes no bound values; the version is our own number.
    try run(script: "PRAGMA user_version = \(migration.version)")
    try checkColumns(before, after: migration)
    try checkForeignKeys(after: migration)
  }

  private static let recordTable = """
    CREATE TABLE IF NOT EXISTS schema_migration (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, sql TEXT NOT NULL
    ) STRICT
    """

  private func recording(
    _ migration: Migration, _ body: (borrowing Connection) throws -> Void
  ) throws {
    let tables = try journalledTables()
    let order = Order(
      by: Actor(login: "gonghui"), because: "migration \(migration.version)",
      command: Migration.commandPrefix + migration.name)
    let recorder = try JournalRecorder(self, order: order, tables: tables)
    work.recorder = recorder
    defer { work.recorder = nil }
    try body(self)
    try raiseCounters(of: tables)
    _ = try recorder.finish(self)
  }

  private func journalledColumns() throws -> [String: [String]] {
    var columns: [String: [String]] = [:]
    for table in try journalledTables() { columns[table] = try self.columns(of: table) }
    return columns
  }

  /// Older changesets must go on fitting: tables keep their columns, and new ones come last.
  ///
  /// A new column has no default: rows written before do not hold it, and SQLite 3.40 then
  /// tells the session NULL instead of the default as their old value, so that a later deletion
  /// would be recorded wrongly.
  private func checkColumns(
    _ before: [String: [String]], after migration: Migration
  ) throws {
    for (table, columns) in before.sorted(by: { $0.key < $1.key }) {
      let added = try value(
        Int.self,
        """
        SELECT count(*) FROM pragma_table_xinfo(\(table))
        WHERE cid >= \(columns.count) AND (dflt_value IS NOT NULL OR "notnull" OR hidden)
        """)
      guard try self.columns(of: table).starts(with: columns), added == 0 else {
        throw MigrationError(
          description: "Migration \(migration.version) (\(migration.name)) changes \(table) so "
            + "that the journal fits no more. Only append columns that may be NULL.")
      }
    }
  }

  private func checkForeignKeys(after migration: Migration) throws {
    if let table = try value(
      String.self, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")
    {
      throw MigrationError(
        description: "Migration \(migration.version) (\(migration.name)) leaves a row of "
          + "\(table) without its parent.")
    }
  }
}
