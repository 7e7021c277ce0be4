import CSQLite

extension Connection {
  /// Throws where a row of a table within a range of ids breaks a CHECK constraint, or refers to a
  /// row that is not there.
  func checkConstraints(of table: String, ids: ClosedRange<Int64>) throws {
    let faults = try checkFaults(of: table) + referenceFaults(of: table)
    guard !faults.isEmpty else { return }
    let sql = """
      SELECT EXISTS (SELECT 1 FROM \(SchemaName(table).quoted) AS child
        WHERE id BETWEEN ? AND ? AND (\(faults.joined(separator: " OR "))))
      """
    var isBroken = false
    try withStatement(sql) { statement in
      statement.bind(ids.lowerBound)
      statement.bind(ids.upperBound)
      try statement.eachRow { row in isBroken = try row.next() }
    }
    guard !isBroken else {
      throw SQLiteError(
        code: SQLITE_CONSTRAINT, message: "a row of \(table) breaks a constraint", sql: sql)
    }
  }

  /// A CHECK holds unless it is false: <https://sqlite.org/lang_createtable.html#check_constraints>
  private func checkFaults(of table: String) throws -> [String] {
    let sql = try value(
      String.self, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = \(table)")
    return TableDefinition.checks(in: sql ?? "").map { "NOT (\($0))" }
  }

  private func referenceFaults(of table: String) throws -> [String] {
    var faults: [String] = []
    try eachRow(
      of: """
        SELECT "from", "table", ifnull("to", 'id') FROM pragma_foreign_key_list(\(table))
        """
    ) { row in
      let column = SchemaName(try row.next()).quoted
      let parent = SchemaName(try row.next()).quoted
      let key = SchemaName(try row.next()).quoted
      faults.append(
        "child.\(column) IS NOT NULL AND NOT EXISTS "
          + "(SELECT 1 FROM \(parent) AS parent WHERE parent.\(key) = child.\(column))")
    }
    return faults
  }
}
