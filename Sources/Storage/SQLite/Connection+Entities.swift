extension Connection {
  /// The entity with this id, or `nil`.
  package func find<E: Entity>(_ type: E.Type, _ id: E.ID) throws -> E? {
    try first(type, "SELECT \(columns: E.table) FROM \(E.table) WHERE id = \(id)")
  }

  /// The first entity of a query whose columns are the entity's table's.
  package func first<E: Entity>(_ type: E.Type, _ sql: SQL) throws -> E? {
    try fetch(type, sql).first
  }

  /// All entities that a query selects, with the columns of their table in order.
  package func fetch<E: Entity>(_ type: E.Type, _ sql: SQL) throws -> [E] {
    var entities: [E] = []
    try eachRow(of: sql) { row in entities.append(try E.table.decode(&row)) }
    return entities
  }

  /// The first column of each row.
  package func column<Value: ColumnValue>(_ type: Value.Type, _ sql: SQL) throws -> [Value] {
    try column(sql)
  }

  /// The one column that a query selects, row by row.
  package func column<Value: ColumnValue>(_ sql: SQL) throws -> [Value] {
    var values: [Value] = []
    try eachRow(of: sql) { row in values.append(try row.next()) }
    return values
  }

  /// The first column of the first row.
  package func value<Value: ColumnValue>(_ type: Value.Type, _ sql: SQL) throws -> Value? {
    try value(sql)
  }

  /// The first column of the first row; `nil` when there is no row.
  package func value<Value: ColumnValue>(_ sql: SQL) throws -> Value? {
    try column(Value.self, sql).first
  }

  /// Lends each row of a query to `body`: for reports and listings, whose rows are no entities.
  package func eachRow(of sql: SQL, _ body: (inout Row) throws -> Void) throws {
    try withStatement(sql.text) { statement in
      for value in sql.values { statement.bind(value) }
      try statement.eachRow(body)
    }
  }

  /// Runs a statement that gives no rows.
  package func run(_ sql: SQL) throws {
    try eachRow(of: sql) { _ in }
    try work.recorder?.drainIfLarge(self)
  }

  /// Adds the row of a new entity.
  package func insert<E: Entity>(_ entity: E) throws {
    try withStatement(E.table.insertSQL) { statement in
      E.table.bind(entity, to: &statement)
      try statement.run()
    }
    try work.recorder?.drainIfLarge(self)
  }

  /// Writes `entity` over the row with its id and raises the row's revision.
  ///
  /// - Returns: whether anything differed. What does not differ is not written.
  @discardableResult
  package func update<E: Entity>(_ entity: E, from old: E) throws -> Bool {
    guard entity != old else { return false }
    try withStatement(E.table.updateSQL) { statement in
      E.table.bind(entity, to: &statement)
      try statement.run()
    }
    try work.recorder?.drainIfLarge(self)
    return true
  }

  /// Takes away the row of an entity.
  package func delete<E: Entity>(_ entity: E) throws {
    try run("DELETE FROM \(E.table) WHERE id = \(entity.id)")
  }

  /// How often a row was edited; what `--revision` is compared with.
  package func revision<E: Entity>(of entity: E) throws -> Int64 {
    try value("SELECT revision FROM \(E.table) WHERE id = \(entity.id)") ?? 0
  }
}
