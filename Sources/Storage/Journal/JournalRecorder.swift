import CSQLite

/// Records one batch while it is written.
///
/// The batch's id is known before the work starts; its row is inserted last. A long batch is put
/// away in chunks, so that memory stays flat.
final class JournalRecorder {
  let batchID: Int64
  private let order: Order
  var isRehearsal: Bool { order.isRehearsal }
  let tables: [String]
  private let previousHash: Digest
  var session: Session
  var following: Following
  private var chunks: [Digest] = []
  private var rowCount = 0
  /// The last chunk is put away; writing the batch's own row must not put it away again.
  private var isFinished = false

  init(
    _ connection: borrowing Connection, order: Order, tables: [String],
    followers: [any Follower] = []
  ) throws {
    self.order = order
    self.tables = tables
    following = Following(followers)
    var last: (id: Int64, hash: Digest) = (0, .zero)
    try connection.eachRow(of: "SELECT id, hash FROM batch ORDER BY id DESC LIMIT 1") { row in
      last = (try row.next(), try row.next())
    }
    batchID = last.id + 1
    previousHash = last.hash
    session = try Session(of: connection, tables: tables)
  }

  /// Puts a chunk away when the session has grown large.
  ///
  /// Never inside a savepoint: rolling it back would take the chunk away but leave the new
  /// session without what came before it.
  func drainIfLarge(_ connection: borrowing Connection) throws {
    guard !isFinished, connection.work.depth == 0,
      session.memoryUsed > connection.limits.chunkBytes
    else { return }
    try drain(connection)
    session = try Session(of: connection, tables: tables)
  }

  /// What was recorded since the last chunk.
  func pending() throws -> Changeset { Changeset(bytes: try session.changeset()) }

  /// Everything the batch changed until now, each row once.
  func changesSoFar(_ connection: borrowing Connection) throws -> [Change] {
    var changes: [Change] = []
    let stored = try connection.chunks(of: batchID)
    try Changeset.combined(stored + [try pending().bytes]).eachChange { changes.append($0) }
    return changes
  }

  func drain(_ connection: borrowing Connection) throws {
    let changeset = try pending()
    guard !changeset.bytes.isEmpty else { return }
    var rows = 0
    try changeset.eachCursor { change in
      rows += 1
      try following.note(change)
    }
    try store(changeset.bytes, rows: rows, connection)
  }

  /// Puts a chunk away.
  func store(_ bytes: [UInt8], rows: Int, _ connection: borrowing Connection) throws {
    guard !bytes.isEmpty else { return }
    rowCount += rows
    let digest = Digest(of: bytes)
    chunks.append(digest)
    try connection.withStatement(
      "INSERT INTO batch_chunk (batch_id, n, encoding, bytes, digest) VALUES (?, ?, 1, ?, ?)"
    ) { statement in
      statement.bind(batchID)
      statement.bind(chunks.count)
      statement.bind(bytes)
      statement.bind(digest)
      try statement.run()
    }
  }

  /// Puts the rest away and writes the batch's own row.
  ///
  /// - Returns: `nil` when nothing was changed; then nothing is written.
  func finish(_ connection: borrowing Connection) throws -> Batch? {
    try drain(connection)
    isFinished = true
    session = Session()
    guard !chunks.isEmpty else { return nil }
    try following.settle(connection)
    let batch = Batch(
      id: batchID, atUTC: Clock.utcNow(), order: order, rowCount: rowCount,
      previousHash: previousHash, chunks: chunks)
    try connection.run(
      """
      INSERT INTO batch (\(Batch.columns)) VALUES (\(batch.id), \(batch.atUTC),
        \(batch.actor.login), \(batch.actor.onBehalfOf), \(batch.reason), \(batch.command),
        \(batch.rowCount), \(batch.previousHash), \(batch.hash))
      """)
    return batch
  }
}
