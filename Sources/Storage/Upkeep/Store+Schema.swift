/// A table, index or trigger that is not as the migrations made it.
package struct SchemaDifference: Sendable, Equatable {
  /// Gone, of another text, or not ours.
  package enum Kind: String, Sendable {
    case missing, altered, extra
  }

  package let name: String
  package let kind: Kind
}

extension Store {
  /// Compares tables, indexes and triggers with those of a new file. A trigger that somebody
  /// dropped no longer keeps the journal from being edited.
  package func schemaDifferences() throws -> [SchemaDifference] {
    let fresh = try Store.create(path: ":memory:", migrations: migrations)
    let wanted = try fresh.read { db in try db.schemaTexts() }
    let found = try read { db in try db.schemaTexts() }
    let names = Set(wanted.keys).union(found.keys).sorted()
    return names.compactMap { name in
      switch (wanted[name], found[name]) {
      case (_?, nil): SchemaDifference(name: name, kind: .missing)
      case (nil, _?): SchemaDifference(name: name, kind: .extra)
      case (let a, let b) where a != b: SchemaDifference(name: name, kind: .altered)
      default: nil
      }
    }
  }

  /// Tables whose counter lies below an id in use, so that an id could be given out twice.
  package func loweredCounters() throws -> [String] {
    try read { db in
      let low = try db.office() << 40
      return try db.journalledTables().filter { table in
        let highest = try db.value(
          Int64.self,
          """
          SELECT ifnull(max(id), 0) FROM \(name: SchemaName(table))
          WHERE id > \(low) AND id < \(low + 1 << 40)
          """)
        let last = try db.value(Int64.self, "SELECT last FROM id_counter WHERE name = \(table)")
        return (last ?? 0) < (highest ?? 0)
      }
    }
  }
}

extension Connection {
  /// The SQL of everything the schema holds but SQLite's own, by name.
  fileprivate func schemaTexts() throws -> [String: String] {
    var texts: [String: String] = [:]
    try eachRow(
      of:
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ) { row in texts[try row.next()] = try row.next() }
    return texts
  }
}
