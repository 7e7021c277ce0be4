import CSQLite

extension Changeset {
  /// Makes these changes in another file, without triggers: <https://sqlite.org/session/sqlite3changeset_apply.html>
  ///
  /// - Parameter stopping: at the first row that is not as the changes expect it, and then takes
  ///   all of them back; else such rows are left out.
  /// - Returns: the first such row.
  func apply(to connection: borrowing Connection, stopping: Bool) throws -> RowKey? {
    guard !bytes.isEmpty else { return nil }
    let conflicts = Conflicts(stopping: stopping)
    var bytes = bytes
    let count = Int32(bytes.count)
    let code = unsafe sqlite3changeset_apply(
      connection.handle, count, &bytes, nil,
      { context, _, iterator in
        let conflicts = unsafe Unmanaged<Conflicts>.fromOpaque(context!).takeUnretainedValue()
        unsafe conflicts.note(iterator)
        return conflicts.stopping ? SQLITE_CHANGESET_ABORT : SQLITE_CHANGESET_OMIT
      }, unsafe Unmanaged.passUnretained(conflicts).toOpaque())
    guard code == SQLITE_OK || (stopping && code == SQLITE_ABORT) else {
      throw connection.failure(code)
    }
    return conflicts.first
  }
}

/// The rows a changeset did not fit, as SQLite names them.
private final class Conflicts {
  let stopping: Bool
  private(set) var first: RowKey?

  init(stopping: Bool) { self.stopping = stopping }

  func note(_ iterator: OpaquePointer?) {
    guard first == nil, let iterator = unsafe iterator else { return }
    var names = TableNames()
    first = try? unsafe ChangeCursor(at: iterator, names: &names).row
  }
}

extension Connection {
  /// Lets the journal's changes through as they are: what triggers did is in them, too.
  func prepareForChangesets() throws {
    _ = unsafe csqlite_db_config_int(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    try run(script: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
  }

  /// The statements that made the file's indexes, unique ones only or all.
  ///
  /// Changesets do not keep the order of rows, so that two rows may have one number for a moment.
  func dropIndexes(uniqueOnly: Bool) throws -> [String] {
    var statements: [String] = []
    var names: [String] = []
    try eachRow(
      of: "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    ) { row in
      let name: String = try row.next()
      let sql: String = try row.next()
      guard !uniqueOnly || sql.uppercased().hasPrefix("CREATE UNIQUE") else { return }
      names.append(name)
      statements.append(sql)
    }
    for name in names { try run(script: "DROP INDEX \(SchemaName(name).quoted)") }
    return statements
  }
}
