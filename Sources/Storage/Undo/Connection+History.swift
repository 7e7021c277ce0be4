extension Connection {
  /// The life of one record: every change of its rows, oldest first.
  ///
  /// The rows are found by following parents through the journal itself, so that those deleted
  /// since are in it. A row that moved here from another record is shown from that move on.
  package func history(
    of root: RowKey, map: RecordMap
  ) throws -> [(batch: Batch, changes: [Change])] {
    let shapes = try tableShapes()
    let tables = map.tables(under: root.table)
    var rows: Set<RowKey> = [root]
    var found: [(batch: Int64, changes: [Change])] = []
    try eachCursor(after: 0) { batch, cursor in
      guard tables.contains(cursor.row.table) else { return }
      if !rows.contains(cursor.row) {
        guard let parent = map.parents[cursor.row.table],
          let column = shapes[cursor.row.table]?.places[parent.column],
          case .integer(let id)? = cursor.after(column),
          rows.contains(RowKey(table: parent.table, id: id))
        else { return }
        rows.insert(cursor.row)
      }
      if found.last?.batch != batch { found.append((batch, [])) }
      found[found.count - 1].changes.append(cursor.change())
    }
    return try found.map { batch, changes in
      // A row in two chunks of one batch is shown once, with what both together did.
      let isRepeated = Set(changes.map(\.row)).count < changes.count
      let once =
        isRepeated ? try self.changes(of: batch).filter { rows.contains($0.row) } : changes
      return (try self.batch(batch), once)
    }
  }
}
