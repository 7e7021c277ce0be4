import CSQLite

extension Store {
  /// Creates a new file with the whole schema. Throws `FileError.exists` for one that is there.
  package static func create(
    path: String, migrations: [Migration], practice: Bool = false, limits: Limits = .usual,
    followers: @escaping @Sendable () -> [any Follower] = { [] }
  ) throws -> Store {
    try Connection.checkLibrary()
    guard path == ":memory:" || !FileSystem.exists(path) else {
      throw FileError.exists(path: path)
    }
    return try explaining(path) {
      let connection = try open(path, .create, limits)
      // People's data: for its owner alone, until an administrator shares it. What SQLite puts
      // beside the file takes over its permissions.
      FileSystem.restrictToOwner(path)
      try connection.run(script: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      try connection.run(script: "PRAGMA application_id = \(Connection.applicationID)")
      try connection.create(migrations, practice: practice)
      return Store(path: path, migrations: migrations, connection: connection, followers: followers)
    }
  }

  /// Opens an existing file and brings its schema up to date.
  package static func open(
    path: String, migrations: [Migration], limits: Limits = .usual,
    followers: @escaping @Sendable () -> [any Follower] = { [] }
  ) throws -> Store {
    try Connection.checkLibrary()
    guard FileSystem.exists(path) else { throw FileError.missing(path: path) }
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
