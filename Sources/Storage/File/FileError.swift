/// Why a file cannot be used as our database. Words are the catalogue's: `problem.file.<case>`.
package enum FileError: Error, Equatable {
  case missing(path: String)
  case exists(path: String)
  /// The folder that a new file is to be made in.
  case noFolder(path: String)
  /// A directory, or without permission.
  case unreadable(path: String)
  /// Another kind of file, or a database of another program.
  case notOurs(path: String)
  case damaged(path: String)
  /// Written by a newer program: its schema and the newest this program knows.
  case newer(path: String, version: Int, known: Int)
  /// Its schema is not the one this program would have made.
  case editedMigration(path: String, version: Int, name: String)
  /// The SQLite library is older than the program needs.
  case oldLibrary(found: String, needed: String)
  /// Another process has held the file for too long.
  case locked
  /// A copy that shows the past (`--known-at`) cannot be written.
  case readOnly
}
