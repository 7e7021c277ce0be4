import Storage
import Testing

@Suite struct UndoRefusalTests {
  let people: People

  init() throws { people = try People() }

  @Test func `a final row refuses its record and keeps whom it refers to`() throws {
    let batch = try people.write { db in
      let person = try People.add("丙", db)
      try db.run(
        "INSERT INTO receipt (id, person_id, fen, status) VALUES (1, \(person), 5, 'confirmed')")
      _ = try People.add("丁", db)
    }
    let fates = people.fates(try people.undo(batch).result)
    let receipt = RowKey(table: "receipt", id: 1)
    #expect(fates[receipt] == .refused)
    #expect(
      fates[People.person(3)] == .kept(because: .referredTo(by: receipt), laterBatches: []))
    #expect(fates[People.person(4)] == .reversed)
  }

  @Test func `a row that became final since refuses`() throws {
    let batch = try people.write { db in
      try db.run("INSERT INTO receipt (id, person_id, fen, status) VALUES (1, 1, 5, 'open')")
    }
    try people.write { db in try db.run("UPDATE receipt SET status = 'confirmed' WHERE id = 1") }
    #expect(try people.undo(batch).result.records.map(\.fate) == [.refused])
  }

  @Test func `a number taken since by another keeps the record that had it`() throws {
    try people.write { db in try db.run("UPDATE person SET number = 'A' WHERE id = 1") }
    let batch = try people.write { db in
      try db.run("UPDATE person SET number = NULL WHERE id = 1")
      try db.run("UPDATE person SET phone = '7' WHERE id = 2")
    }
    try people.write { db in
      try db.run("INSERT INTO person (id, name, number) VALUES (9, 'x', 'A')")
    }
    let fates = people.fates(try people.undo(batch).result)
    #expect(fates[People.person(1)] == .kept(because: .constraint, laterBatches: []))
    #expect(fates[People.person(2)] == .reversed)
  }

  @Test func `a deed that is half a deed in part goes back whole or not at all`() throws {
    let map = RecordMap(
      parents: [
        "membership": .init("person_id", in: "person"),
        "event": .init("membership_id", in: "membership"),
      ], binding: ["membership"])
    func batch(adding name: String) throws -> Int64 {
      try people.write { db in
        try db.run("UPDATE person SET phone = \(name) WHERE id = 1")
        _ = try People.add(name, db)
      }
    }
    let first = try batch(adding: "丙")
    let later = try people.write { db in try db.run("UPDATE person SET phone = '8' WHERE id = 1") }
    let refused = try people.store.undo(batch: first, order: People.order, map: map)
    #expect(refused.batch == nil)
    #expect(
      people.fates(refused.result) == [
        People.person(1): .kept(because: .edited, laterBatches: [later]),
        People.person(3): .kept(because: .bound(to: People.person(1)), laterBatches: [later]),
      ])
    let untouched = try batch(adding: "丁")
    #expect(
      try people.store.undo(batch: untouched, order: People.order, map: map).result.kept == [])
  }

  @Test func `numbers handed on within one batch come back`() throws {
    try people.write { db in try db.run("UPDATE person SET number = 'A' WHERE id = 1") }
    let before = try people.content()
    let batch = try people.write { db in
      try db.run("UPDATE person SET number = NULL WHERE id = 1")
      try db.run("UPDATE person SET number = 'A' WHERE id = 2")
      try db.run("INSERT INTO person (id, name, number) VALUES (9, 'x', 'C')")
    }
    #expect(try people.undo(batch).result.kept == [])
    #expect(try people.content() == before)
  }

  @Test func `the program's own batches are protected`() throws {
    #expect(throws: JournalError.protected(batch: 1)) { try people.undo(1) }
    #expect(throws: JournalError.noSuchBatch(77)) { try people.undo(77) }
  }

  @Test func `a rehearsed undo shows the outcome and writes nothing`() throws {
    let batch = try people.write { db in _ = try People.add("丙", db) }
    let after = try people.content()
    let rehearsed = try people.undo(batch, rehearsal: true)
    #expect(rehearsed.result.reversedCount == 1)
    #expect(rehearsed.batch == nil)
    #expect(rehearsed.changes.map(\.operation) == [.delete, .delete, .delete])
    #expect(try people.content() == after)
  }

  @Test func `ids are not given out again after an undo or a rollback`() throws {
    var first: Int64 = 0
    let batch = try people.write { db in first = try People.add("丙", db) }
    _ = try people.undo(batch)
    var second: Int64 = 0
    try people.write { db in second = try People.add("丁", db) }
    #expect(second == first + 1)
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try people.write { db in
        _ = try People.add("戊", db)
        throw Stop()
      }
    }
    var third: Int64 = 0
    try people.write { db in third = try People.add("己", db) }
    #expect(third == second + 1)
  }

  @Test func `a row changed by another program keeps its record without a later batch`() throws {
    let scratch = try Scratch()
    let people = try People(path: scratch.file("a.gonghui"))
    let batch = try people.write { db in _ = try People.add("丙", db) }
    try Outside.run("UPDATE person SET name = '?' WHERE id = 3", on: people.store.path)
    #expect(
      try people.undo(batch).result.records.map(\.fate)
        == [.kept(because: .edited, laterBatches: [])])
  }

  @Test func `a batch in several chunks is undone as one`() throws {
    let people = try People(limits: Limits(chunkBytes: 20_000))
    let before = try people.content()
    let batch = try people.write { db in
      for n in 0..<500 { _ = try People.add("n\(n)", db) }
      try db.run("UPDATE person SET phone = name WHERE id > 2")
    }
    let chunkCount = try people.store.read { db in
      try db.value(Int.self, "SELECT count(*) FROM batch_chunk WHERE batch_id = \(batch)") ?? 0
    }
    #expect(chunkCount > 3)
    #expect(try people.store.read { db in try db.verifyChain() }.faults == [])
    #expect(try people.store.replayDifferences() == [])
    #expect(try people.undo(batch).result.reversedCount == 500)
    #expect(try people.content() == before)
    #expect(try people.store.replayDifferences() == [])
  }

  @Test func `of a large import only the fifteen that were touched since are kept`() throws {
    let before = try people.content()
    let batch = try people.write { db in
      for n in 0..<5_000 { _ = try People.add("n\(n)", db) }
    }
    let edits = try people.write { db in
      try db.run("UPDATE person SET phone = name WHERE id BETWEEN 100 AND 109")
    }
    let transfers = try people.write { db in
      for id in 200..<205 as Range<Int64> {
        let event = try db.nextID(in: "event")
        try db.run("INSERT INTO event (id, membership_id, what) VALUES (\(event), \(id), 'left')")
      }
    }
    let started = Clock.monotonicMilliseconds()
    let outcome = try people.undo(batch).result
    #expect(Clock.monotonicMilliseconds() - started < 20_000)
    #expect(outcome.reversedCount == 4_985)
    #expect(outcome.kept.map(\.root.id) == Array(100...109) + Array(202...206))
    let later = outcome.kept.map { record -> [Int64] in
      if case .kept(_, let later) = record.fate { later } else { [] }
    }
    #expect(later == Array(repeating: [edits], count: 10) + Array(repeating: [transfers], count: 5))
    _ = try people.undo(transfers)
    _ = try people.undo(edits)
    // The fifteen are as imported again; the others are gone already.
    #expect(try people.undo(batch).result.reversedCount == 15)
    #expect(try people.content() == before)
    #expect(try people.store.replayDifferences() == [])
  }
}
