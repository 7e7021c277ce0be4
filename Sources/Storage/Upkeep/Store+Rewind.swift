extension Store {
  /// A private copy of the file as it stood after `batch` (`--known-at`), which can only be read.
  ///
  /// The later batches are inverted and applied, newest first. Throws `JournalError.noSuchBatch`,
  /// `JournalError.erased` for a later batch whose chunk is gone, and
  /// `JournalError.alteredOutside` where another program changed a row in between. Batch 0 is
  /// the empty file.
  ///
  /// - Parameter preparing: the last to write into the copy.
  package func rewound(
    to batch: Int64, preparing: (borrowing Connection) throws -> Void = { _ in }
  ) throws -> Store {
    let copy = try privateCopy { file in
      if batch != 0 { _ = try file.batch(batch) }
    }
    try copy.prepareForChangesets()
    try copy.transaction(.writing) { copy in
      let indexes = try copy.dropIndexes(uniqueOnly: true)
      try copy.rewind(to: batch)
      for index in indexes { try copy.run(script: index) }
      try preparing(copy)
    }
    try copy.run(script: "PRAGMA query_only = ON")
    return Store(
      path: "", migrations: migrations, connection: copy, followers: followers, knownAt: batch)
  }
}

extension Connection {
  fileprivate func rewind(to batch: Int64) throws {
    // The list first and each chunk by its key: the rows are deleted below.
    var chunks: [(batch: Int64, n: Int64)] = []
    try eachRow(
      of: """
        SELECT batch_id, n FROM batch_chunk WHERE batch_id > \(batch)
        ORDER BY batch_id DESC, n DESC
        """
    ) { row in chunks.append((try row.next(), try row.next())) }
    for chunk in chunks {
      let stored: [UInt8]?? = try value(
        """
        SELECT bytes FROM batch_chunk WHERE batch_id = \(chunk.batch) AND n = \(chunk.n)
        """)
      guard let bytes = stored ?? nil else { throw JournalError.erased(batch: chunk.batch) }
      let inverse = try Changeset(bytes: bytes).inverted()
      if let row = try inverse.apply(to: self, stopping: true) {
        throw JournalError.alteredOutside(row)
      }
    }
    try run("DELETE FROM batch_chunk WHERE batch_id > \(batch)")
    try run("DELETE FROM batch WHERE id > \(batch)")
  }
}
