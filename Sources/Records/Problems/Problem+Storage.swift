import Storage

extension Problem {
  /// What a failure of the file means for the office; `nil` for an error that is not the file's.
  package init?(file error: any Error) {
    switch error {
    case let error as FileError: self.init(error)
    case let error as JournalError: self.init(error)
    case let error as SQLiteError: self.init(error)
    case let error as MigrationError:
      self.init(.integrity, "file.migration", ["detail": .text(error.description)])
    default: return nil
    }
  }

  private init(_ error: FileError) {
    switch error {
    case .missing(let path): self.init(.integrity, "file.no_database", ["path": .text(path)])
    case .exists(let path): self.init(.file, "file.database_exists", ["path": .text(path)])
    case .noFolder(let path): self.init(.file, "file.no_folder", ["path": .text(path)])
    case .unreadable(let path): self.init(.file, "file.not_openable", ["path": .text(path)])
    case .notOurs(let path): self.init(.integrity, "file.not_ours", ["path": .text(path)])
    case .damaged(let path): self.init(.integrity, "file.damaged", ["path": .text(path)])
    case .newer(let path, let version, let known):
      self.init(
        .integrity, "file.newer",
        ["path": .text(path), "version": .count(version), "known": .count(known)])
    case .editedMigration(let path, let version, let name):
      self.init(
        .integrity, "file.edited_migration",
        ["path": .text(path), "version": .count(version), "name": .text(name)])
    case .oldLibrary(let found, let needed):
      self.init(.integrity, "file.old_library", ["found": .text(found), "needed": .text(needed)])
    case .locked: self.init(.conflict, "file.locked")
    case .readOnly: self.init(.usage, "file.shows_past")
    }
  }

  private init(_ error: JournalError) {
    switch error {
    case .damaged: self.init(.integrity, "journal.damaged")
    case .erased(let batch): self.init(.file, "journal.erased", ["batch": .count(Int(batch))])
    case .noSuchBatch(let batch):
      self.init(.notFound, "journal.no_such_batch", ["batch": .count(Int(batch))])
    case .protected(let batch):
      self.init(.value, "journal.protected", ["batch": .count(Int(batch))])
    case .alteredOutside(let row):
      self.init(
        .integrity, "journal.altered_outside",
        ["table": .text(row.table), "id": .count(Int(row.id))])
    }
  }

  /// SQL and SQLite's own words never reach a clerk; the code is for whoever looks after the file.
  private init(_ error: SQLiteError) {
    let code: Figures = ["code": .count(Int(error.code))]
    switch error {
    case _ where error.isDiskFull: self.init(.file, "file.disk_full")
    case _ where error.isReadOnly: self.init(.permission, "file.read_only")
    case _ where error.isInterrupted: self.init(.conflict, "file.interrupted")
    case _ where error.isBusy: self.init(.conflict, "file.locked")
    case _ where error.isConstraint: self.init(.conflict, "file.constraint", code)
    default: self.init(.integrity, "file.failed", code)
    }
  }
}
