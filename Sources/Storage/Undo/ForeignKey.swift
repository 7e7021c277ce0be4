/// One foreign key between journalled tables.
struct ForeignKey: Hashable {
  let child: String
  let parent: String
  /// The columns' places in the child's row and in the parent's.
  let from: [Int]
  let to: [Int]
  /// The ids of the children of one key, and of the parent that has it.
  let childrenSQL: String
  let parentSQL: String

  init(child: TableShape, parent: TableShape, columns: [(from: String, to: String?)]) {
    self.child = child.name
    self.parent = parent.name
    // Without a name the parent's primary key is meant, which is its `id`.
    let pairs = columns.map { (from: $0.from, to: $0.to ?? parent.columns[0]) }
    from = pairs.compactMap { child.places[$0.from] }
    to = pairs.compactMap { parent.places[$0.to] }
    childrenSQL = Self.select(from: child.name, where: pairs.map(\.from))
    parentSQL = Self.select(from: parent.name, where: pairs.map(\.to))
  }

  private static func select(from table: String, where columns: [String]) -> String {
    "SELECT id FROM \(SchemaName(table).quoted) WHERE "
      + columns.map { "\(SchemaName($0).quoted) = ?" }.joined(separator: " AND ")
  }

  /// The key's values in a row, or `nil` if one is missing: then nothing is referred to.
  static func key(_ places: [Int], of row: [SQLiteValue]) -> [SQLiteValue]? {
    let key = places.compactMap { $0 < row.count && row[$0] != .null ? row[$0] : nil }
    return key.count == places.count ? key : nil
  }
}

extension Connection {
  /// The foreign keys among `shapes`.
  func foreignKeys(among shapes: [String: TableShape]) throws -> [ForeignKey] {
    var keys: [ForeignKey] = []
    for child in shapes.values.sorted(by: { $0.name < $1.name }) {
      var columns: [Int: [(from: String, to: String?)]] = [:]
      var parents: [Int: String] = [:]
      try eachRow(
        of: """
          SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(\(child.name))
          ORDER BY id, seq
          """
      ) { row in
        let id: Int = try row.next()
        parents[id] = try row.next()
        columns[id, default: []].append((from: try row.next(), to: try row.next()))
      }
      for (id, parent) in parents.sorted(by: { $0.key < $1.key }) {
        guard let shape = shapes[parent], let columns = columns[id] else { continue }
        keys.append(ForeignKey(child: child, parent: shape, columns: columns))
      }
    }
    return keys
  }

  /// The ids that one of a foreign key's look-ups gives.
  func ids(_ sql: String, _ key: [SQLiteValue]) throws -> [Int64] {
    try withStatement(sql) { statement in
      for value in key { statement.bind(value) }
      var ids: [Int64] = []
      try statement.eachRow { row in ids.append(try row.next()) }
      return ids
    }
  }
}
