import Migrations
package import Records
package import Storage

/// The federation's records, in one database file.
package struct Federation: Sendable {
  package let store: Store
  /// The day the office is at; `--today` in tests.
  package let today: Day

  package init(store: Store, today: Day) {
    self.store = store
    self.today = today
  }

  /// Makes a new file with the schema and the rows every office starts with, whole or not at all.
  ///
  /// Throws `FileError.exists` when there is one already.
  ///
  /// - Parameter fill: brings in what else it is to hold, by the path it has until it is finished.
  package static func make(
    path: String, today: Day, practice: Bool = false,
    fill: (_ unfinished: String) throws -> Void = { _ in }
  ) throws {
    try Store.make(path: path, migrations: Migration.all, practice: practice) { unfinished in
      // Opening it makes the derived tables.
      _ = try open(path: unfinished, today: today)
      try fill(unfinished)
    }
  }

  /// Makes a file in memory, as `make` does on the disk.
  package static func inMemory(today: Day) throws -> Federation {
    let store = try Store.create(
      path: ":memory:", migrations: Migration.all, followers: DerivedTables.followers)
    try DerivedTables.bringUpToDate(store)
    return Federation(store: store, today: today)
  }

  /// The records as they stood after a batch, which can only be read.
  ///
  /// - Parameter derived: the derived tables that are wanted; the others do not tell the past.
  package func rewound(
    to batch: Int64, deriving derived: [any DerivedTable.Type] = []
  ) throws -> Federation {
    let copy = try store.rewound(to: batch) { copy in
      try DerivedTables.forget(in: copy)
      for table in derived { try DerivedTables.make(table, in: copy) }
    }
    return Federation(store: copy, today: today)
  }

  /// Puts a verified backup in the place of the file at `path`.
  package static func restore(from source: String, to path: String) throws -> Restoration {
    try Store.restore(from: source, to: path, migrations: Migration.all)
  }

  /// Opens an existing file, brought up to the schema this program knows.
  ///
  /// Throws `FileError`.
  package static func open(path: String, today: Day) throws -> Federation {
    let store = try Store.open(
      path: path, migrations: Migration.all, followers: DerivedTables.followers)
    try DerivedTables.bringUpToDate(store)
    return Federation(store: store, today: today)
  }

  /// Makes the derived tables anew: the search index, the roll-ups.
  package func rederive() throws { try store.derive(DerivedTables.rebuild) }

  /// By derived table: how many of its rows are not as they would be if made anew.
  package func derivedDifferences() throws -> [String: Int] {
    try store.tryingOut(DerivedTables.differences)
  }
}
