import Foundation
import Migrations
import Storage
import Testing

@Suite struct StoreTests {
  let store: Store
  let order = Order(by: Actor(login: "tester"), because: "test", command: "test")

  init() throws {
    let notes = Migration(
      version: 2, name: "notes",
      sql: Array(
        """
        CREATE TABLE note (
          id INTEGER PRIMARY KEY, text TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1) STRICT
        """.utf8))
    store = try Store.create(path: ":memory:", migrations: Migration.all.prefix(1) + [notes])
  }

  @Test func `a write becomes one batch in the chain`() throws {
    let first = try store.write(order) { db in
      try db.run("INSERT INTO note (id, text) VALUES (\(try db.nextID(in: "note")), \("青海\0𠮷"))")
    }
    let second = try store.write(order) { db in
      try db.run("UPDATE note SET text = \("b"), revision = revision + 1 WHERE id = 1")
    }
    #expect(first.batch?.id == 1)
    #expect(second.batch?.previousHash == first.batch?.hash)
    let verified = try store.read { db in try db.verifyChain() }
    #expect(verified.faults == [] && verified.batchCount == 2)
    let changes = try store.read { db in try db.changes(of: 2) }
    #expect(changes.map(\.operation) == [.update])
    #expect(changes.first?.before[1] == .text("青海\0𠮷"))
    #expect(changes.first?.after[1] == .text("b"))
  }

  @Test func `a rehearsal shows what would change and writes nothing`() throws {
    let rehearsal = Order(
      by: Actor(login: "tester"), because: nil, command: "test", rehearsal: true)
    let written = try store.write(rehearsal) { db in
      try db.run("INSERT INTO note (id, text) VALUES (9, 'x')")
    }
    #expect(written.batch == nil && written.changes.map(\.operation) == [.insert])
    #expect(try store.read { db in try db.value(Int.self, "SELECT count(*) FROM note") } == 0)
  }

  @Test func `a write that changes nothing leaves no batch`() throws {
    let written = try store.write(order) { _ in }
    #expect(written.batch == nil)
    #expect(try store.read { db in try db.lastBatchID() } == 0)
  }
}
