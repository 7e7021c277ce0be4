/// Finds the record each row belongs to, by way of its parents.
struct RecordRoots {
  let map: RecordMap
  let shapes: [String: TableShape]
  private var known: [RowKey: RowKey] = [:]
  /// Parents that are neither in the batch nor in the file: a later batch deleted them.
  private(set) var missing: Set<RowKey> = []

  init(map: RecordMap, shapes: [String: TableShape]) {
    self.map = map
    self.shapes = shapes
  }

  /// Forgets what could not be found, so that it is looked for again.
  mutating func retry() {
    known = [:]
    missing = []
  }

  /// - Parameter image: what is known of a row: from the batch, the file or the journal.
  mutating func root(
    of row: RowKey, image: (RowKey) throws -> [SQLiteValue?]?
  ) throws -> RowKey {
    if let root = known[row] { return root }
    let root = try climb(from: row, image: image)
    known[row] = root
    return root
  }

  private mutating func climb(
    from row: RowKey, image: (RowKey) throws -> [SQLiteValue?]?
  ) throws -> RowKey {
    guard let parent = map.parents[row.table], let shape = shapes[row.table] else { return row }
    guard let values = try image(row) else {
      missing.insert(row)
      return row
    }
    guard case .integer(let id)? = shape.image(values)[parent.column] else { return row }
    return try root(of: RowKey(table: parent.table, id: id), image: image)
  }
}
