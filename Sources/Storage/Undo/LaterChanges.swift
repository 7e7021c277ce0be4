/// What the batches after one batch did to the rows that are watched.
struct LaterChanges {
  let batch: Int64
  private let isLast: Bool
  private var watched: Set<RowKey> = []
  private var touched: [RowKey: [Int64]] = [:]
  private var firstBefore: [RowKey: [Int: SQLiteValue]] = [:]
  private var lastImage: [RowKey: [SQLiteValue?]] = [:]

  init(after batch: Int64, _ db: borrowing Connection) throws {
    self.batch = batch
    isLast = try db.lastBatchID() <= batch
  }

  /// Reads the later chunks once for the rows that are not yet watched.
  mutating func watch(_ rows: some Sequence<RowKey>, _ db: borrowing Connection) throws {
    let new = Set(rows).subtracting(watched)
    watched.formUnion(new)
    guard !new.isEmpty, !isLast else { return }
    try db.eachCursor(after: batch) { batch, cursor in
      guard new.contains(cursor.row) else { return }
      let change = cursor.change()
      if touched[change.row]?.last != batch { touched[change.row, default: []].append(batch) }
      for (column, value) in change.before.enumerated() {
        guard let value, firstBefore[change.row]?[column] == nil else { continue }
        firstBefore[change.row, default: [:]][column] = value
      }
      if change.operation == .delete { lastImage[change.row] = change.before }
    }
  }

  /// Lends each row that a later batch inserted or deleted and that is part of another, with that
  /// other and the batch, oldest first.
  func eachComing(
    of map: RecordMap, _ shapes: [String: TableShape], _ db: borrowing Connection,
    _ body: (_ row: RowKey, _ parent: RowKey, _ batch: Int64) throws -> Void
  ) throws {
    guard !isLast else { return }
    try db.eachCursor(after: batch) { batch, cursor in
      guard cursor.operation != .update, let parent = map.parent(of: cursor.row.table),
        let column = shapes[cursor.row.table]?.places[parent.column],
        case .integer(let id)? = cursor.after(column) ?? cursor.before(column)
      else { return }
      try body(cursor.row, RowKey(table: parent.table, id: id), batch)
    }
  }

  /// The batches that changed a row, oldest first.
  func batches(of row: RowKey) -> [Int64] { touched[row] ?? [] }

  /// What a column held before its first later change; `nil` if none changed it.
  func valueBefore(_ column: Int, of row: RowKey) -> SQLiteValue? { firstBefore[row]?[column] }

  /// The row as a later batch deleted it.
  func deletedImage(of row: RowKey) -> [SQLiteValue?]? { lastImage[row] }
}
