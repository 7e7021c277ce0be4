/// A journalled table's columns and the statements that look at and restore its rows.
struct TableShape {
  let name: String
  let columns: [String]
  let places: [String: Int]
  /// Where the `revision` is, on tables whose rows are edited.
  let revision: Int?
  let selectSQL: String
  let deleteSQL: String

  init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    revision = places["revision"]
    let table = SchemaName(name).quoted
    selectSQL = "SELECT * FROM \(table) WHERE id = ?"
    deleteSQL = "DELETE FROM \(table) WHERE id = ?"
  }

  func insertSQL(columnCount: Int) -> String {
    let names = columns.prefix(columnCount).map { SchemaName($0).quoted }
    let values = Array(repeating: "?", count: names.count)
    return "INSERT INTO \(SchemaName(name).quoted) (\(names.joined(separator: ", "))) "
      + "VALUES (\(values.joined(separator: ", ")))"
  }

  /// Writes some columns of a row, the id bound last, and raises its revision.
  func updateSQL(_ changed: [Int]) -> String {
    var pairs = changed.map { "\(SchemaName(columns[$0]).quoted) = ?" }
    if revision != nil { pairs.append("revision = revision + 1") }
    return "UPDATE \(SchemaName(name).quoted) SET \(pairs.joined(separator: ", ")) WHERE id = ?"
  }

  func image(_ values: [SQLiteValue?]) -> RowImage { RowImage(columns: places, values: values) }
}

extension Connection {
  func tableShapes() throws -> [String: TableShape] {
    var shapes: [String: TableShape] = [:]
    for table in try journalledTables() {
      shapes[table] = TableShape(name: table, columns: try columns(of: table))
    }
    return shapes
  }

  /// A row as it is now, in the order of its columns.
  func row(_ id: Int64, of shape: TableShape) throws -> [SQLiteValue]? {
    try withStatement(shape.selectSQL) { statement in
      statement.bind(id)
      var found: [SQLiteValue]?
      try statement.eachRow { row in found = try row.rest() }
      return found
    }
  }
}
