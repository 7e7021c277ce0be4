import Migrations
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

  /// Makes a new file with the schema and the rows every office starts with.
  ///
  /// Throws `FileError.exists` when there is one already.
  package static func create(path: String, today: Day, practice: Bool = false) throws -> Federation
  {
    Federation(
      store: try Store.create(path: path, migrations: Migration.all, practice: practice),
      today: today)
  }

  /// The records as they stood after a batch, which can only be read.
  package func rewound(to batch: Int64) throws -> Federation {
    Federation(store: try store.rewound(to: batch), today: today)
  }

  /// Puts a verified backup in the place of the file at `path`.
  package static func restore(from source: String, to path: String) throws -> Restoration {
    try Store.restore(from: source, to: path, migrations: Migration.all)
  }

  /// Opens an existing file, brought up to the schema this program knows.
  ///
  /// Throws `FileError`.
  package static func open(path: String, today: Day) throws -> Federation {
    Federation(store: try Store.open(path: path, migrations: Migration.all), today: today)
  }
}
