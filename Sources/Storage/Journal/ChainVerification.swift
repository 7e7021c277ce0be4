/// What is wrong with the journal's chain, by batch.
package struct ChainFault: Sendable, Equatable {
  /// What is wrong with a batch.
  package enum Kind: String, Sendable {
    /// A batch's fields or its place in the chain do not give its hash.
    case batchAltered = "batch_altered"
    /// A chunk's bytes do not give its digest.
    case chunkAltered = "chunk_altered"
    /// A batch is missing between two others.
    case batchMissing = "batch_missing"
  }
  package let batch: Int64
  package let kind: Kind
}

/// The journal's chain, followed from its start.
package struct ChainVerification: Sendable, Equatable {
  package let batchCount: Int
  package let head: Digest
  package let faults: [ChainFault]
}

extension Connection {
  /// Follows the chain and recomputes every hash and every digest.
  package func verifyChain() throws -> ChainVerification {
    var faults: [ChainFault] = []
    var digests: [Int64: [Digest]] = [:]
    try eachRow(of: "SELECT batch_id, bytes, digest FROM batch_chunk ORDER BY batch_id, n") { row in
      let id: Int64 = try row.next()
      let bytes: [UInt8]? = try row.next()
      let digest: Digest = try row.next()
      digests[id, default: []].append(digest)
      if let bytes, Digest(of: bytes) != digest {
        faults.append(ChainFault(batch: id, kind: .chunkAltered))
      }
    }
    var head = Digest.zero
    var count = 0
    try eachRow(of: "SELECT \(Batch.columns) FROM batch ORDER BY id") { row in
      let batch = try Batch(row: &row)
      count += 1
      if batch.id != Int64(count) {
        faults.append(ChainFault(batch: Int64(count), kind: .batchMissing))
        count = Int(batch.id)
      }
      let chunks = digests.removeValue(forKey: batch.id) ?? []
      if batch.previousHash != head || batch.hash != batch.expectedHash(chunks: chunks) {
        faults.append(ChainFault(batch: batch.id, kind: .batchAltered))
      }
      head = batch.hash
    }
    for orphan in digests.keys.sorted() {
      let fault = ChainFault(batch: orphan, kind: .batchMissing)
      if !faults.contains(fault) { faults.append(fault) }
    }
    return ChainVerification(batchCount: count, head: head, faults: faults)
  }
}
