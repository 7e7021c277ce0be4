import CSQLite

extension Store {
  /// Creates a new file with the whole schema, or one in memory (`:memory:`), and opens it. Throws
  /// as `make` does.
  package static func create(
    path: String, migrations: [Migration], practice: Bool = false, limits: Limits = .usual,
    followers: @escaping @Sendable () -> [any Follower] = { [] }
  ) throws -> Store {
    guard path == ":memory:" else {
      try make(path: path, migrations: migrations, practice: practice, limits: limits)
      return try open(path: path, migrations: migrations, limits: limits, followers: followers)
    }
    try Connection.checkLibrary()
    let connection = try open(path, .create, limits)
    try connection.create(migrations, practice: practice)
    return Store(path: path, migrations: migrations, connection: connection, followers: followers)
  }

  /// Makes a new file that is there whole or not at all: under another name beside it, then renamed.
  ///
  /// What a program left there that died meanwhile is made anew. Throws `FileError.exists` for a
  /// file that is there, `FileError.noFolder`, `FileError.locked`.
  ///
  /// - Parameter fill: what the file is to hold besides the schema; given the unfinished file's path,
  ///   which nobody may have open any more when it returns.
  package static func make(
    path: String, migrations: [Migration], practice: Bool = false, limits: Limits = .usual,
    fill: (_ unfinished: String) throws -> Void = { _ in }
  ) throws {
    try Connection.checkLibrary()
    try FileSystem.whileAlone(inFolder: FileSystem.folder(of: path)) {
      guard !FileSystem.exists(path) else { throw FileError.exists(path: path) }
      let unfinished = path + ".unfinished"
      FileSystem.removeDatabase(unfinished)
      defer { FileSystem.removeDatabase(unfinished) }
      try explaining(path) {
        try fillNew(unfinished, migrations, practice: practice, limits)
        try fill(unfinished)
        try bringTogether(unfinished, limits)
        try FileSystem.synchronize(unfinished)
        try FileSystem.moveIntoFreePlace(unfinished, to: path)
      }
    }
  }

  private static func fillNew(
    _ path: String, _ migrations: [Migration], practice: Bool, _ limits: Limits
  ) throws {
    let connection = try open(path, .create, limits)
    // People's data: for its owner alone, until an administrator shares it. What SQLite puts
    // beside the file takes over its permissions.
    FileSystem.restrictToOwner(path)
    try connection.run(script: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    try connection.create(migrations, practice: practice)
  }

  /// Takes what is in the write-ahead log into the file, which alone is renamed.
  private static func bringTogether(_ path: String, _ limits: Limits) throws {
    do {
      let connection = try open(path, .readWrite, limits)
      let isHeld = try connection.value(Bool.self, "PRAGMA wal_checkpoint(TRUNCATE)") ?? true
      guard !isHeld else { throw FileError.locked }
    }
    // The last connection removes it when it closes.
    guard !FileSystem.exists(path + "-wal") else { throw FileError.locked }
  }

  /// Opens an existing file and brings its schema up to date.
  package static func open(
    path: String, migrations: [Migration], limits: Limits = .usual,
    followers: @escaping @Sendable () -> [any Follower] = { [] }
  ) throws -> Store {
    try Connection.checkLibrary()
    guard !FileSystem.isAbsent(path) else { throw FileError.missing(path: path) }
    guard !FileSystem.isDirectory(path) else { throw FileError.unreadable(path: path) }
    return try explaining(path) {
      let connection = try open(path, .readWrite, limits)
      try connection.checkIdentity(path: path, migrations: migrations)
      // A backup that was copied into place is not in this mode yet.
      try connection.run(script: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      try connection.migrate(migrations)
      return Store(path: path, migrations: migrations, connection: connection, followers: followers)
    }
  }

  static func open(
    _ path: String, _ mode: Connection.Mode, _ limits: Limits = .usual
  ) throws -> Connection {
    do {
      return try Connection(path: path, mode: mode, limits: limits)
    } catch  where error.primaryCode == SQLITE_CANTOPEN {
      throw FileError.unreadable(path: path)
    }
  }
}

extension Connection {
  /// The whole schema in one transaction, so that a file is ours or is not there.
  fileprivate func create(_ migrations: [Migration], practice: Bool) throws {
    try run(script: "PRAGMA application_id = \(Self.applicationID)")
    try transaction(.writing) { db in
      for migration in migrations {
        try db.apply(migration)
        if migration.version == 1 {
          try db.run(
            """
            INSERT INTO file_info (id, office, practice, created_at)
            VALUES (1, 0, \(practice), \(Clock.utcNow()))
            """)
        }
      }
    }
  }
}

extension Store {
  /// Lends a connection to nothing: for reading a form whose values need no records.
  package static func withoutFile<Result>(
    _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    try body(Connection(path: ":memory:", mode: .create))
  }
}
