/// A backup that was made and verified.
package struct Backup: Sendable, Equatable {
  package let path: String
  package let byteCount: Int64
  package let batchCount: Int
  /// The hash of the last batch, by which a backup is recognised.
  package let head: Digest
}

extension Store {
  /// Copies the file as it is at this moment to `target`, verifies the copy and puts it in place.
  ///
  /// Clerks go on working meanwhile. Throws `FileError.exists` for a target that is there, unless
  /// `overwrite`; a database that is in use (a `-wal` file beside it) is never overwritten.
  ///
  /// - Parameter progress: pages done and pages in all.
  package func backup(
    to target: String, overwrite: Bool = false,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Backup {
    try Self.refuseTarget(target, overwrite: overwrite)
    let temporary = try FileSystem.temporaryFile(beside: target)
    var isPlaced = false
    defer {
      if !isPlaced { FileSystem.remove(temporary) }
      for suffix in ["-wal", "-shm", "-journal"] { FileSystem.remove(temporary + suffix) }
    }
    let census = try read { file in
      try Self.copy(file, to: temporary, progress: progress)
      return try file.census()
    }
    try Self.verify(temporary, against: census)
    try FileSystem.synchronize(temporary)
    try Self.refuseTarget(target, overwrite: overwrite)
    try FileSystem.move(temporary, to: target)
    isPlaced = true
    return Backup(
      path: target, byteCount: FileSystem.size(target) ?? 0, batchCount: census.batchCount,
      head: census.head)
  }

  /// A write-ahead log that is left beside a new file would be taken for its own.
  private static func refuseTarget(_ target: String, overwrite: Bool) throws {
    guard !FileSystem.isDirectory(target) else { throw FileError.unreadable(path: target) }
    guard FileSystem.exists(target) || FileSystem.exists(target + "-wal") else { return }
    guard overwrite, !FileSystem.exists(target + "-wal") else {
      throw FileError.exists(path: target)
    }
  }

  private static func copy(
    _ file: borrowing Connection, to path: String, progress: (Int, Int) -> Void
  ) throws {
    let target = try open(path, .readWrite)
    try file.copyPages(to: target, progress: progress)
    // One file alone, that can be carried away.
    try target.run(script: "PRAGMA journal_mode = DELETE")
  }

  private static func verify(_ path: String, against census: FileCensus) throws {
    let copy = try open(path, .readOnly)
    try copy.transaction(.reading) { copy in
      let isOurs = try copy.value("PRAGMA application_id") == Connection.applicationID
      let pages = try copy.column(String.self, "SELECT integrity_check FROM pragma_integrity_check")
      guard isOurs, pages == ["ok"], try copy.census() == census else {
        throw FileError.damaged(path: path)
      }
    }
  }
}
