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
        let kept = try keep(target, limits)
        try explaining(target) {
          let file = try open(target, .create, limits)
          try backup.copyPages(to: file)
          try file.run(script: "PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint (PASSIVE)")
          guard try file.verified(target, migrations) == census else {
            throw FileError.damaged(path: target)
          }
        }
        return Restoration(keptAs: kept, batchCount: census.batchCount, head: census.head)
      }
    }
  }

  /// Copies the present file aside; if it is no database any more, moves it.
  private static func keep(_ path: String, _ limits: Limits) throws -> String? {
    guard FileSystem.exists(path) else { return nil }
    let kept = "\(path).before-restore-\(Clock.localStamp())"
    guard !FileSystem.exists(kept) else { throw FileError.exists(path: kept) }
    let temporary = try FileSystem.temporaryFile(beside: kept)
    do {
      do {
        let file = try open(path, .readWrite, limits)
        let copy = try open(temporary, .readWrite, limits)
        try file.copyPages(to: copy)
        try copy.run(script: "PRAGMA journal_mode = DELETE")
      }
      try FileSystem.synchronize(temporary)
      try FileSystem.move(temporary, to: kept)
    } catch let error as SQLiteError where error.isDamaged {
      FileSystem.remove(temporary)
      try FileSystem.move(path, to: kept)
      for suffix in ["-wal", "-shm", "-journal"] where FileSystem.exists(path + suffix) {
        try FileSystem.move(path + suffix, to: kept + suffix)
      }
    } catch {
      FileSystem.remove(temporary)
      throw error
    }
    return kept
  }
}

extension Connection {
  /// Refuses a file that is not ours or not whole.
  fileprivate func verified(_ path: String, _ migrations: [Migration]) throws -> FileCensus {
    try checkIdentity(path: path, migrations: migrations)
    guard try integrityProblems(deep: true).isEmpty else { throw FileError.damaged(path: path) }
    return try census()
  }
}
