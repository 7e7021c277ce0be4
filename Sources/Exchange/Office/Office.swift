package import Federation
package import Records
package import Storage

/// The records with somebody at work on them: what a front end (command line, later pages) calls.
package struct Office: Sendable {
  package let federation: Federation
  /// What is read: the records of now, or as the batch of `--known-at` left them.
  let view: Federation
  package let settings: Settings

  /// Opens an existing file, at the state `settings` ask for.
  package init(path: String, _ settings: Settings) throws {
    let federation = try Federation.open(path: path, today: settings.today)
    self.federation = federation
    if settings.isRevealed, settings.reason?.contains(where: { !$0.isWhitespace }) != true {
      throw Problem(.permission, "reveal.reason_needed")
    }
    view =
      try settings.knownAt.map {
        try federation.rewound(to: $0, deriving: settings.derived)
      } ?? federation
    self.settings = settings
  }

  /// Makes the file to work with, whole or not at all. Throws `FileError.exists` when there is one.
  ///
  /// - Parameter fill: brings in what else it is to hold, by the path it has until it is finished.
  package static func create(
    path: String, _ settings: Settings, practice: Bool = false,
    fill: (_ unfinished: String) throws -> Void = { _ in }
  ) throws {
    try Federation.make(path: path, today: settings.today, practice: practice, fill: fill)
  }

  package var words: Words { settings.words }
  /// The day the records are looked at.
  package var asOf: Day { settings.asOf ?? settings.today }

  /// Lends one consistent view of the records, of now or as a batch left them.
  package func read<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    try view.store.read(body)
  }

  /// Notes in the access log that full identities are about to be shown.
  ///
  /// Before they are: whoever closes the pipe early has seen them all the same.
  package func noteAccess(rowCount: Int) throws {
    guard settings.isRevealed, let reason = settings.reason else { return }
    try federation.store.noteAccess(
      by: settings.who, because: reason, command: settings.command, rowCount: rowCount)
  }
}

extension Office {
  /// Whether SQLite's locks may fail where the file lies (NFS, SMB and the like).
  package static func isOnNetwork(_ path: String) -> Bool { FileSystem.isOnNetwork(path) }

  /// Makes the folder a file is to lie in, for its owner alone, where it is missing.
  package static func makeFolder(of path: String) throws {
    try FileSystem.makeFolder(FileSystem.folder(of: path))
  }
}
