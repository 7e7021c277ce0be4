/// What a restore did.
package struct Restoration: Sendable, Equatable {
  /// Where the file that was there is kept; `nil` if there was none.
  package let keptAs: String?
  package let batchCount: Int
  package let head: Digest
}

extension Store {
  /// Puts a backup in the place of a file.
  ///
  /// The backup is verified before anything is touched: ours, not newer than the program, whole,
  /// its chain unbroken. The present file is kept beside as `NAME.before-restore-YYYYMMDD-HHMMSS`.
  /// Other programs that have the file open see the old state or the new one. A backup with an
  /// older schema is brought up to date when it is opened next.
  package static func restore(
    from source: String, to target: String, migrations: [Migration], limits: Limits = .usual
  ) throws -> Restoration {
    try Connection.checkLibrary()
    guard FileSystem.exists(source) else { throw FileError.missing(path: source) }
    guard !FileSystem.isDirectory(source) else { throw FileError.unreadable(path: source) }
    guard !FileSystem.isDirectory(target) else { throw FileError.unreadable(path: target) }
    guard !FileSystem.isSame(source, target) else { throw FileError.exists(path: target) }
    return try explaining(source) {
      let backup = try open(source, .readOnly, limits)
      return try backup.transaction(.reading) { backup in
        let census = try backup.verified(source, migrations)
        let kept = try explaining(target) {
          let kept = try replace(target, by: backup, limits)
          let file = try open(target, .readWrite, limits)
          guard try file.verified(target, migrations) == census else {
            throw FileError.damaged(path: target)
          }
          return kept
        }
        return Restoration(keptAs: kept, batchCount: census.batchCount, head: census.head)
      }
    }
  }

  /// - Returns: where the file that was there is kept.
  private static func replace(
    _ target: String, by backup: borrowing Connection, _ limits: Limits
  ) throws -> String? {
    let kept = "\(target).before-restore-\(Clock.localStamp())"
    guard !FileSystem.exists(kept) else { throw FileError.exists(path: kept) }
    guard FileSystem.exists(target) else {
      try backup.replace(target, limits) {}
      return nil
    }
    do {
      // Under the lock, so that no batch falls between the copy and the restore.
      try backup.replace(target, limits) { try copyAside(target, as: kept, limits) }
    } catch let error as SQLiteError where error.isDamaged && !FileSystem.exists(kept) {
      try moveAside(target, as: kept)
      try backup.replace(target, limits) {}
    }
    return kept
  }

  private static func copyAside(_ path: String, as kept: String, _ limits: Limits) throws {
    let temporary = try FileSystem.temporaryFile(beside: kept)
    do {
      do {
        let file = try open(path, .readOnly, limits)
        let copy = try open(temporary, .readWrite, limits)
        try file.copyPages(to: copy)
        try copy.run(script: "PRAGMA journal_mode = DELETE")
      }
      try FileSystem.synchronize(temporary)
      try FileSystem.move(temporary, to: kept)
    } catch {
      FileSystem.remove(temporary)
      throw error
    }
  }

  /// For what is no database any more: nobody can have it open as one.
  private static func moveAside(_ path: String, as kept: String) throws {
    try FileSystem.move(path, to: kept)
    for suffix in ["-wal", "-shm", "-journal"] where FileSystem.exists(path + suffix) {
      try FileSystem.move(path + suffix, to: kept + suffix)
    }
  }
}

extension Connection {
  /// Copies this file over another, once that is locked and `whenLocked` has run.
  fileprivate func replace(
    _ path: String, _ limits: Limits, whenLocked: () throws -> Void
  ) throws {
    let file = try Store.open(path, .create, limits)
    let isEmpty = try file.value("SELECT count(*) FROM sqlite_schema") == 0
    guard try isEmpty || file.value("PRAGMA application_id") == Connection.applicationID else {
      throw FileError.notOurs(path: path)
    }
    // Others go on reading meanwhile.
    try file.run(script: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    try copyPages(to: file, whenLocked: whenLocked)
    try file.run(script: "PRAGMA journal_mode = WAL")
  }

  /// Refuses a file that is not ours or not whole.
  fileprivate func verified(_ path: String, _ migrations: [Migration]) throws -> FileCensus {
    try checkIdentity(path: path, migrations: migrations)
    guard try integrityProblems(deep: true).isEmpty else { throw FileError.damaged(path: path) }
    return try census()
  }
}
