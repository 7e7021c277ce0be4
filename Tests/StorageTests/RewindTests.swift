import Storage
import Testing

@Suite struct RewindTests {
  @Test func `the file is shown as it stood after a batch and cannot be written there`() throws {
    let scratch = try Scratch()
    let people = try People(path: scratch.file("a.gonghui"))
    let batch = try people.write { db in _ = try People.add("丙", db) }
    let then = try people.content()
    try people.write { db in
      try db.run("UPDATE person SET number = 'A' WHERE id = 1")
      try db.run("DELETE FROM person WHERE id = 2")
    }
    _ = try people.undo(batch)
    let names = scratch.names
    let past = try people.store.rewound(to: batch)
    #expect(try people.content(of: past) == then)
    #expect(try past.read { db in try db.lastBatchID() } == batch)
    #expect(past.knownAt == batch)
    #expect(throws: FileError.readOnly) {
      try past.write(People.order) { db in try db.run("DELETE FROM person") }
    }
    #expect(throws: FileError.readOnly) {
      try past.noteAccess(by: Actor(login: "x"), because: "x", command: "x", rowCount: 1)
    }
    #expect(scratch.names == names)
  }

  @Test func `unique numbers may change hands between then and now`() throws {
    let people = try People()
    try people.write { db in
      try db.run("UPDATE person SET phone = '7' WHERE id = 1")
      try db.run("UPDATE person SET phone = '8' WHERE id = 2")
    }
    let then = try people.content()
    try people.write { db in
      try db.run("UPDATE person SET phone = NULL WHERE id = 1")
      try db.run("UPDATE person SET phone = '7' WHERE id = 2")
      try db.run("UPDATE person SET phone = '8' WHERE id = 1")
    }
    #expect(try people.content(of: people.store.rewound(to: 2)) == then)
    #expect(try people.store.replayDifferences() == [])
    let indexes = try people.store.rewound(to: 2).read { db in
      try db.value(Int.self, "SELECT count(*) FROM pragma_index_list('person')") ?? 0
    }
    #expect(indexes == 2)
  }

  @Test func `a batch that is not there, an erased one and a forged row are named`() throws {
    guard Outside.isInstalled else { return }
    let scratch = try Scratch()
    let people = try People(path: scratch.file("a.gonghui"))
    let batch = try people.write { db in _ = try People.add("丙", db) }
    try people.write { db in try db.run("UPDATE person SET name = 'x' WHERE id = 3") }
    #expect(throws: JournalError.noSuchBatch(9)) { try people.store.rewound(to: 9) }
    try Outside.run("UPDATE person SET name = 'forged' WHERE id = 3", on: people.store.path)
    #expect(throws: JournalError.alteredOutside(People.person(3))) {
      try people.store.rewound(to: batch)
    }
    try Outside.forge(
      "UPDATE batch_chunk SET bytes = NULL WHERE batch_id = 3", on: people.store.path)
    #expect(throws: JournalError.erased(batch: 3)) { try people.store.rewound(to: batch) }
    #expect(throws: JournalError.erased(batch: 3)) { try people.store.replayDifferences() }
    #expect(throws: JournalError.erased(batch: 3)) { try people.undo(3) }
  }
}
