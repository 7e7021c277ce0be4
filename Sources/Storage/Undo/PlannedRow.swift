/// A row that a batch changed, as the batch left it and as it is now.
struct PlannedRow {
  let change: Change
  let shape: TableShape
  let present: [SQLiteValue]?
  /// The row after the undo; `nil` where it is taken away.
  let restored: [SQLiteValue]?
  var record = 0

  init(change: Change, shape: TableShape, present: [SQLiteValue]?) {
    self.change = change
    self.shape = shape
    self.present = present
    switch change.operation {
    case .insert: restored = nil
    case .delete: restored = change.before.map { $0 ?? .null }
    case .update:
      restored = present.map { present in
        present.indices.map { column in
          guard Self.isChanged(column, change, shape) else { return present[column] }
          return change.before[column] ?? .null
        }
      }
    }
  }

  var key: RowKey { change.row }

  /// The columns an update changed, but for the revision, which only ever rises.
  var changedColumns: [Int] {
    change.after.indices.filter { Self.isChanged($0, change, shape) }
  }

  private static func isChanged(_ column: Int, _ change: Change, _ shape: TableShape) -> Bool {
    column != shape.revision && column < change.after.count && change.after[column] != nil
  }

  /// All that is known of the row, the batch's own word first.
  var bestImage: [SQLiteValue?] {
    switch change.operation {
    case .insert: return change.after
    case .delete: return change.before
    case .update:
      let width = max(change.after.count, present?.count ?? 0)
      return (0..<width).map { column in
        let after = column < change.after.count ? change.after[column] : nil
        let before = column < change.before.count ? change.before[column] : nil
        return after ?? before ?? present?[column]
      }
    }
  }

  func isFinal(_ map: RecordMap) -> Bool {
    if change.operation != .delete, map.isFinal(key.table, shape.image(bestImage)) { return true }
    return present.map { map.isFinal(key.table, shape.image($0)) } ?? false
  }

  /// Whether the row is not as the batch left it.
  ///
  /// Of an update the changeset holds the changed columns only. What the others held then is
  /// what they held before their first later change.
  func isEdited(since later: LaterChanges) -> Bool {
    guard change.operation != .delete else { return present != nil }
    guard let present else { return true }
    return present.indices.contains { column in
      guard column != shape.revision else { return false }
      let after = column < change.after.count ? change.after[column] : nil
      guard let then = after ?? later.valueBefore(column, of: key) else { return false }
      return then != present[column]
    }
  }
}
