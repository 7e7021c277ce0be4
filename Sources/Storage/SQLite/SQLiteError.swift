import CSQLite

/// A failure reported by SQLite. For the person who looks after the machine, never for a clerk.
package struct SQLiteError: Error, Equatable, CustomStringConvertible {
  /// The extended result code, such as `SQLITE_CONSTRAINT_UNIQUE`: <https://sqlite.org/rescode.html>
  package let code: Int32
  package let message: String
  /// The statement's text, never its values: those are people's data.
  package let sql: String?

  package var description: String {
    "SQLite error \(code): \(message)" + (sql.map { " in `\($0)`" } ?? "")
  }

  /// Without the extension, as in <https://sqlite.org/rescode.html#primary_result_codes_versus_extended_result_codes>.
  var primaryCode: Int32 { code & 0xff }

  /// Another process held the file for longer than we wait.
  package var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }
  /// A CHECK, UNIQUE, FOREIGN KEY, NOT NULL or trigger refused the row.
  package var isConstraint: Bool { primaryCode == SQLITE_CONSTRAINT }
  package var isUnique: Bool {
    code == Int32(CSQLITE_CONSTRAINT_UNIQUE) || code == Int32(CSQLITE_CONSTRAINT_PRIMARYKEY)
  }
  /// The file is no database, or its pages contradict each other.
  package var isDamaged: Bool { primaryCode == SQLITE_CORRUPT || primaryCode == SQLITE_NOTADB }
  package var isDiskFull: Bool { primaryCode == SQLITE_FULL }
  package var isReadOnly: Bool { primaryCode == SQLITE_READONLY || primaryCode == SQLITE_PERM }
  package var isInterrupted: Bool { primaryCode == SQLITE_INTERRUPT }
}

/// A row whose content the Swift type cannot hold.
package struct RowError: Error, CustomStringConvertible {
  package let description: String
  package init(description: String) { self.description = description }
}
