import Records
package import Storage

/// All derived tables of the file.
package enum DerivedTables {
  /// A new one is named here.
  static var all: [any DerivedTable.Type] { [GrowthRollUp.self, SearchIndex.self] }

  @Sendable static func followers() -> [any Follower] { all.map { $0.follower() } }

  /// Makes anew what an older program left, or nobody made yet.
  static func bringUpToDate(_ store: Store) throws {
    guard try store.read({ db in try stale(in: db) }).isEmpty == false else { return }
    try store.derive { db in
      // Another process may have been here between the look and the lock.
      for table in try stale(in: db) { try make(table, in: db) }
    }
  }

  /// Makes all of them anew.
  static func rebuild(in db: borrowing Connection) throws {
    for table in all { try make(table, in: db) }
  }

  /// Whether a table tells the present: not in a copy that shows the past.
  static func isCurrent(_ table: any DerivedTable.Type, in db: borrowing Connection) throws -> Bool
  {
    try db.value(Int.self, "SELECT version FROM derived_state WHERE name = \(table.name)")
      == table.version
  }

  /// From here on nobody relies on them.
  static func forget(in db: borrowing Connection) throws {
    try db.run("DELETE FROM derived_state")
  }

  static func make(_ table: any DerivedTable.Type, in db: borrowing Connection) throws {
    try table.rebuild(in: db)
    try db.run(
      """
      INSERT INTO derived_state (name, version) VALUES (\(table.name), \(table.version))
      ON CONFLICT (name) DO UPDATE SET version = excluded.version
      """)
  }

  /// Derives everything anew, in a copy, and compares.
  ///
  /// - Returns: by table of the file: how many of its rows should not be there or are missing.
  package static func differences(in copy: borrowing Connection) throws -> [String: Int] {
    var found: [String: Int] = [:]
    for table in all {
      for name in table.tables {
        try copy.keep(name)
      }
      try table.rebuild(in: copy)
      for name in table.tables {
        let count = try copy.differingRows(name)
        if count > 0 { found[name] = count }
      }
    }
    return found
  }

  private static func stale(in db: borrowing Connection) throws -> [any DerivedTable.Type] {
    var stale: [any DerivedTable.Type] = []
    for table in all where try !isCurrent(table, in: db) { stale.append(table) }
    return stale
  }
}

extension Connection {
  /// Sets a table's rows aside.
  fileprivate func keep(_ name: String) throws {
    try run(
      """
      CREATE TEMP TABLE \(name: SchemaName("kept_" + name)) AS
      SELECT * FROM main.\(name: SchemaName(name))
      """)
  }

  /// How many rows a table and its earlier self do not share.
  fileprivate func differingRows(_ name: String) throws -> Int {
    let table: SQL = "main.\(name: SchemaName(name))"
    let kept: SQL = "temp.\(name: SchemaName("kept_" + name))"
    return try value(
      Int.self,
      """
      SELECT (SELECT count(*) FROM (SELECT * FROM \(table) EXCEPT SELECT * FROM \(kept)))
        + (SELECT count(*) FROM (SELECT * FROM \(kept) EXCEPT SELECT * FROM \(table)))
      """) ?? 0
  }
}
