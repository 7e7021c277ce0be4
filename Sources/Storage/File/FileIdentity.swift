import CSQLite

extension Connection {
  /// `GHUI`, in the file's header, tells our files from others: <https://sqlite.org/fileformat2.html>
  static let applicationID: Int64 = 0x4748_5549

  /// STRICT tables, RETURNING and the session extension as we use them.
  static let oldestLibrary: Int32 = 3_040_000

  static func checkLibrary() throws {
    guard sqlite3_libversion_number() >= oldestLibrary else {
      throw FileError.oldLibrary(
        found: unsafe String(cString: sqlite3_libversion()), needed: "3.40.0")
    }
  }

  private func identified(_ path: String) throws -> Int64 {
    do {
      _ = try value(Int64.self, "SELECT count(*) FROM sqlite_schema")
      return try value(Int64.self, "PRAGMA application_id") ?? 0
    } catch let error as SQLiteError where error.primaryCode == SQLITE_NOTADB {
      throw FileError.notOurs(path: path)
    }
  }

  /// Refuses a file that is not ours, newer than the program, or made by an edited migration.
  func checkIdentity(path: String, migrations: [Migration]) throws {
    // Reading the schema is what first looks into the file: fail early.
    let application = try identified(path)
    guard application == Self.applicationID else { throw FileError.notOurs(path: path) }
    let version = try schemaVersion()
    let known = migrations.last?.version ?? 0
    guard version <= known else {
      throw FileError.newer(path: path, version: version, known: known)
    }
    let applied = try column(String.self, "SELECT sql FROM schema_migration ORDER BY version")
    for (migration, sql) in zip(migrations, applied) where migration.sql != sql {
      throw FileError.editedMigration(
        path: path, version: migration.version, name: migration.name)
    }
  }
}
