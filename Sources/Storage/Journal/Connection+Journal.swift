extension Connection {
  /// The batches, newest first.
  package func batches(before: Int64 = .max, limit: Int = 50) throws -> [Batch] {
    var batches: [Batch] = []
    try eachRow(
      of: """
        SELECT \(Batch.columns) FROM batch WHERE id < \(before) ORDER BY id DESC LIMIT \(limit)
        """
    ) { row in batches.append(try Batch(row: &row)) }
    return batches
  }

  /// The batch of that number. Throws `JournalError.noSuchBatch`.
  package func batch(_ id: Int64) throws -> Batch {
    var found: Batch?
    try eachRow(of: "SELECT \(Batch.columns) FROM batch WHERE id = \(id)") { row in
      found = try Batch(row: &row)
    }
    guard let found else { throw JournalError.noSuchBatch(id) }
    return found
  }

  /// The last batch that was an undo of this one.
  package func undoing(of batch: Int64) throws -> Int64? {
    try value(
      """
      SELECT id FROM batch WHERE command = \("undo \(batch)") AND id > \(batch)
      ORDER BY id DESC LIMIT 1
      """)
  }

  /// The number that the batch has which is being written; `nil` where none is.
  package var batchUnderWay: Int64? { work.recorder?.batchID }

  /// The batches that took each other back, and changed nothing any more.
  package func cancelledBatches() throws -> Set<Int64> {
    let undone = try undoneBatches()
    return Set(undone.keys).union(undone.values)
  }

  /// By batch that was undone and stays undone, the undo that took it back.
  package func undoneBatches() throws -> [Int64: Int64] {
    var undone: [Int64: Int64] = [:]
    // The newest first: an undo that was undone itself takes nothing back.
    try eachRow(
      of: """
        SELECT id, CAST(substr(command, 6) AS INTEGER) FROM batch
        WHERE command GLOB 'undo [0-9]*' ORDER BY id DESC
        """
    ) { row in
      let id: Int64 = try row.next()
      let batch: Int64 = try row.next()
      if undone[id] == nil, undone[batch] == nil { undone[batch] = id }
    }
    return undone
  }

  /// The number of the newest batch; 0 in a file without one.
  package func lastBatchID() throws -> Int64 {
    try value("SELECT ifnull(max(id), 0) FROM batch") ?? 0
  }

  /// The chunks of one batch, in order.
  func chunks(of batch: Int64) throws -> [[UInt8]] {
    let chunks = try column(
      [UInt8]?.self, "SELECT bytes FROM batch_chunk WHERE batch_id = \(batch) ORDER BY n")
    return try chunks.map { bytes in
      guard let bytes else { throw JournalError.erased(batch: batch) }
      return bytes
    }
  }

  /// What one batch did, each row once.
  package func changes(of batch: Int64) throws -> [Change] {
    _ = try self.batch(batch)
    var changes: [Change] = []
    try Changeset.combined(try chunks(of: batch)).eachChange { changes.append($0) }
    return changes
  }

  /// Lends every change of the batches after `batch`, oldest first, to `body`.
  func eachCursor(
    after batch: Int64, _ body: (Int64, borrowing ChangeCursor) throws -> Void
  ) throws {
    try eachRow(
      of: """
        SELECT batch_id, bytes FROM batch_chunk WHERE batch_id > \(batch) AND bytes IS NOT NULL
        ORDER BY batch_id, n
        """
    ) { row in
      let id: Int64 = try row.next()
      try Changeset(bytes: try row.next()).eachCursor { try body(id, $0) }
    }
  }

  /// The names of a table's columns, in order.
  package func columns(of table: String) throws -> [String] {
    try column("SELECT name FROM pragma_table_info(\(table)) ORDER BY cid")
  }
}
