extension Connection {
  /// The next id of a table, never given out before, also not after an undo.
  ///
  /// `office × 2^40 + n`, which JSON's numbers carry exactly; the province is office 0. The
  /// counter is not journalled, so that taking a row back does not free its id.
  package func nextID(in table: String) throws -> Int64 {
    let first = try office() << 40 + 1
    return try value(
      """
      INSERT INTO id_counter (name, last) VALUES (\(table), \(first))
      ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last
      """)!
  }

  /// Gives out many ids at once, for rows that one statement writes.
  ///
  /// - Returns: the first; the others follow it without a gap.
  package func nextIDs(_ count: Int64, in table: String) throws -> Int64 {
    let first = try nextID(in: table)
    if count > 1 {
      try run("UPDATE id_counter SET last = last + \(count - 1) WHERE name = \(table)")
    }
    return first
  }

  /// The id that `nextID` would give out now.
  package func comingID(in table: String) throws -> Int64 {
    let last = try value(Int64.self, "SELECT last FROM id_counter WHERE name = \(table)")
    return try last.map { $0 + 1 } ?? office() << 40 + 1
  }

  /// Says that all ids before this one were given out.
  package func setComingID(_ id: Int64, in table: String) throws {
    guard try comingID(in: table) < id else { return }
    try run(
      """
      INSERT INTO id_counter (name, last) VALUES (\(table), \(id - 1))
      ON CONFLICT (name) DO UPDATE SET last = excluded.last
      """)
  }

  func office() throws -> Int64 {
    try value("SELECT office FROM file_info") ?? 0
  }

  /// Lifts every counter above the ids in use, after rows came with ids of their own.
  func raiseCounters(of tables: [String]) throws {
    let low = try office() << 40
    let high = low + 1 << 40
    for table in tables {
      try run(
        """
        INSERT INTO id_counter (name, last)
        SELECT \(table), max(id) FROM \(name: SchemaName(table)) WHERE id > \(low) AND id < \(high)
        HAVING count(*) > 0
        ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)
        """)
    }
  }
}
