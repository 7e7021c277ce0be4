import Testing

@testable import Storage

@Suite(.enabled(if: Outside.isInstalled)) struct ChainTests {
  let scratch: Scratch
  let people: People

  init() throws {
    scratch = try Scratch()
    people = try People(path: scratch.file("a.gonghui"))
    for name in ["丙", "丁", "戊"] { try people.write { db in _ = try People.add(name, db) } }
  }

  private func faults() throws -> [ChainFault] {
    try people.store.read { db in try db.verifyChain() }.faults
  }

  @Test func `an untouched chain holds`() throws {
    let verified = try people.store.read { db in try db.verifyChain() }
    #expect(verified.faults == [] && verified.batchCount == 4)
    #expect(
      verified.head == (try people.store.read { db in try db.batch(4) }.hash))
  }

  @Test func `a byte flipped in a chunk is found`() throws {
    try Outside.forge(
      """
      UPDATE batch_chunk SET bytes = CAST(substr(bytes, 1, 40) || x'ff' || substr(bytes, 42) AS BLOB)
      WHERE batch_id = 3
      """, on: people.store.path)
    #expect(try faults() == [ChainFault(batch: 3, kind: .chunkAltered)])
  }

  @Test func `a deleted batch is found`() throws {
    try Outside.forge("DELETE FROM batch WHERE id = 3", on: people.store.path)
    #expect(
      try faults() == [
        ChainFault(batch: 3, kind: .batchMissing), ChainFault(batch: 4, kind: .batchAltered),
      ])
  }

  @Test func `an altered reason is found`() throws {
    try Outside.forge("UPDATE batch SET reason = 'other' WHERE id = 2", on: people.store.path)
    #expect(try faults() == [ChainFault(batch: 2, kind: .batchAltered)])
  }

  @Test func `an erased chunk leaves the chain whole`() throws {
    try Outside.forge(
      "UPDATE batch_chunk SET bytes = NULL WHERE batch_id = 2", on: people.store.path)
    #expect(try faults() == [])
    #expect(throws: JournalError.erased(batch: 2)) {
      try people.store.read { db in try db.changes(of: 2) }
    }
  }

  @Test func `appended rows are kept from our own hands and from other programs`() throws {
    for sql in ["DELETE FROM batch", "UPDATE batch_chunk SET n = 9", "DELETE FROM batch_chunk"] {
      try Outside.run(sql, failsWith: "journal.append_only", on: people.store.path)
    }
    try Outside.run("DELETE FROM event", failsWith: "undoing", on: people.store.path)
    let error = #expect(throws: SQLiteError.self) {
      try people.write { db in try db.run("DELETE FROM event WHERE id = 1") }
    }
    #expect(error?.isConstraint == true && error?.message == "event.append_only")
    #expect(throws: SQLiteError.self) {
      try people.write { db in try db.run("UPDATE batch SET reason = 'x'") }
    }
  }
}
