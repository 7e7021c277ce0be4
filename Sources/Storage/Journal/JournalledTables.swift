extension Connection {
  /// Storage's own tables, which record and are not recorded.
  private static let own: Set<String> = [
    "schema_migration", "file_info", "id_counter", "batch", "batch_chunk", "access_log",
  ]

  /// Every table whose changes are recorded, parents before children.
  ///
  /// All tables but Storage's own and the derived ones (`derived_…`), which can be rebuilt.
  package func journalledTables() throws -> [String] {
    let tables = try column(
      String.self,
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND name NOT LIKE 'derived\\_%' ESCAPE '\\'
      ORDER BY rowid
      """)
    return tables.filter { !Self.own.contains($0) }
  }
}
