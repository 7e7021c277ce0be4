/// One command or one import in the journal: who, when, why.
package struct Batch: Sendable, Equatable {
  package let id: Int64
  package let atUTC: String
  package let actor: Actor
  package let reason: String?
  package let command: String
  /// How many rows it changed, each counted once per chunk.
  package let rowCount: Int
  package let previousHash: Digest
  package let hash: Digest

  static let columns: SQL =
    "id, at_utc, actor, on_behalf_of, reason, command, row_count, previous_hash, hash"

  init(row: inout Row) throws(RowError) {
    id = try row.next()
    atUTC = try row.next()
    actor = Actor(login: try row.next(), onBehalfOf: try row.next())
    reason = try row.next()
    command = try row.next()
    rowCount = try row.next()
    previousHash = try row.next()
    hash = try row.next()
  }

  /// The batch that follows `previousHash` in the chain.
  init(
    id: Int64, atUTC: String, order: Order, rowCount: Int, previousHash: Digest, chunks: [Digest]
  ) {
    self.id = id
    self.atUTC = atUTC
    actor = order.actor
    reason = order.reason
    command = order.command
    self.rowCount = rowCount
    self.previousHash = previousHash
    hash = Self.hash(
      id: id, atUTC: atUTC, actor: order.actor, reason: order.reason, command: order.command,
      rowCount: rowCount, previousHash: previousHash, chunks: chunks)
  }

  /// What the hash of this batch must be, given its chunks' digests in order.
  func expectedHash(chunks: [Digest]) -> Digest {
    Self.hash(
      id: id, atUTC: atUTC, actor: actor, reason: reason, command: command, rowCount: rowCount,
      previousHash: previousHash, chunks: chunks)
  }

  /// SHA-256 over the one byte encoding of `docs/decisions/0002`: each field as its length in
  /// eight bytes, highest first, then its bytes; a missing text has the length 2^64 − 1; numbers
  /// are decimal text; the chunks' digests follow in order.
  private static func hash(
    id: Int64, atUTC: String, actor: Actor, reason: String?, command: String, rowCount: Int,
    previousHash: Digest, chunks: [Digest]
  ) -> Digest {
    var message: [UInt8] = []
    func append(_ field: [UInt8]?) {
      let length = field.map { UInt64($0.count) } ?? .max
      for shift in stride(from: 56, through: 0, by: -8) {
        message.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
      }
      message += field ?? []
    }
    append(previousHash.bytes)
    append(Array(String(id).utf8))
    append(Array(atUTC.utf8))
    append(Array(actor.login.utf8))
    append(actor.onBehalfOf.map { Array($0.utf8) })
    append(reason.map { Array($0.utf8) })
    append(Array(command.utf8))
    append(Array(String(rowCount).utf8))
    for chunk in chunks { append(chunk.bytes) }
    return Digest(of: message)
  }
}
