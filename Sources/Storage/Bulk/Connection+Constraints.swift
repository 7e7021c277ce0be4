import CSQLite

extension Connection {
  /// A question whether a row of a table within a range of ids breaks a CHECK constraint, or refers
  /// to a row that is not there; empty where there is nothing to break.
  func constraints(of table: String) throws -> String {
    let faults = try checkFaults(of: table) + referenceFaults(of: table)
    guard !faults.isEmpty else { return "" }
    return """
      SELECT EXISTS (SELECT 1 FROM \(SchemaName(table).quoted) AS child
        WHERE id BETWEEN ? AND ? AND (\(faults.joined(separator: " OR "))))
      """
  }

  /// Throws where one does.
  func check(_ constraints: String, _ ids: ClosedRange<Int64>) throws {
    guard !constraints.isEmpty else { return }
    var isBroken = false
    try withStatement(constraints) { statement in
      statement.bind(ids.lowerBound)
      statement.bind(ids.upperBound)
      try statement.eachRow { row in isBroken = try row.next() }
    }
    guard !isBroken else {
      throw SQLiteError(
        code: SQLITE_CONSTRAINT, message: "a row breaks a constraint", sql: constraints)
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
