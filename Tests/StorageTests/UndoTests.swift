import Storage
import Testing

@Suite struct UndoTests {
  let people: People

  init() throws { people = try People() }

  @Test func `an undone batch leaves the file as it was before`() throws {
    let before = try people.content()
    let batch = try people.write { db in
      _ = try People.add("丙", db)
      try db.run("UPDATE person SET name = '甲二', revision = revision + 1 WHERE id = 1")
      try db.run("DELETE FROM person WHERE id = 2")
    }
    let undone = try people.undo(batch)
    #expect(undone.result.reversedCount == 3)
    #expect(undone.result.kept == [])
    #expect(undone.batch?.id == batch + 1)
    #expect(try people.content() == before)
    #expect(try people.store.replayDifferences() == [])
  }

  @Test func `restored rows get a revision that was never there`() throws {
    let edit = try people.write { db in
      try db.run("UPDATE person SET name = 'x', revision = revision + 1 WHERE id = 1")
      try db.run("DELETE FROM person WHERE id = 2")
    }
    _ = try people.undo(edit)
    let revisions = try people.store.read { db in
      try db.column(Int.self, "SELECT revision FROM person ORDER BY id")
    }
    #expect(revisions == [3, 2])
  }

  @Test func `an undo can itself be undone`() throws {
    let batch = try people.write { db in
      _ = try People.add("丙", db)
      try db.run("DELETE FROM person WHERE id = 2")
    }
    let after = try people.content()
    let undo = try people.undo(batch)
    let redo = try people.undo(try #require(undo.batch?.id))
    #expect(redo.result.kept == [])
    #expect(try people.content() == after)
  }

  @Test func `a batch that was undone before keeps everything and writes nothing`() throws {
    let batch = try people.write { db in _ = try People.add("丙", db) }
    let first = try people.undo(batch)
    let second = try people.undo(batch)
    #expect(second.batch == nil)
    #expect(
      second.result.records.map(\.fate)
        == [.kept(because: .edited, laterBatches: [try #require(first.batch?.id)])])
  }

  @Test func `an edited record is kept whole and named with the later batch`() throws {
    var edited: Int64 = 0
    let batch = try people.write { db in
      edited = try People.add("丙", db)
      _ = try People.add("丁", db)
    }
    let later = try people.write { db in
      try db.run(
        "UPDATE membership SET status = 'left', revision = revision + 1 WHERE person_id = \(edited)"
      )
    }
    let undone = try people.undo(batch).result
    #expect(undone.reversedCount == 1)
    #expect(
      people.fates(undone)[People.person(edited)]
        == .kept(because: .edited, laterBatches: [later]))
    #expect(try people.content()["event"]?.count == 1)
  }

  @Test func `an edit of another column keeps an edited record, a reverted one does not`() throws {
    let batch = try people.write { db in
      try db.run("UPDATE person SET name = 'x', revision = revision + 1 WHERE id = 1")
    }
    let later = try people.write { db in
      try db.run("UPDATE person SET phone = '1', revision = revision + 1 WHERE id = 1")
    }
    let kept = try people.undo(batch)
    #expect(kept.batch == nil)
    #expect(
      kept.result.records.map(\.fate) == [.kept(because: .edited, laterBatches: [later])])
    _ = try people.undo(later)
    #expect(try people.undo(batch).result.kept == [])
  }

  @Test func `a later event keeps its record`() throws {
    var person: Int64 = 0
    let batch = try people.write { db in person = try People.add("丙", db) }
    let later = try people.write { db in
      try db.run("INSERT INTO event (id, membership_id, what) VALUES (9, 1, 'left')")
    }
    let fate = people.fates(try people.undo(batch).result)[People.person(person)]
    #expect(fate == .kept(because: .edited, laterBatches: [later]))
    _ = try people.undo(later)
    #expect(try people.undo(batch).result.kept == [])
  }

  @Test func `a row that came to a record since keeps it, also where nothing refers to another`()
    throws
  {
    // What a record tells is told by all of its rows: a status taken back under a later event
    // would contradict it.
    let batch = try people.write { db in
      try db.run("UPDATE person SET phone = '1', revision = revision + 1 WHERE id = 1")
    }
    let later = try people.write { db in
      try db.run("INSERT INTO membership (id, person_id, status) VALUES (77, 1, 'active')")
    }
    let kept = try people.undo(batch)
    #expect(
      kept.result.records.map(\.fate) == [.kept(because: .edited, laterBatches: [later])])
    _ = try people.undo(later)
    #expect(try people.undo(batch).result.kept == [])
  }

  @Test func `keeping spreads to the records that a kept record needs`() throws {
    var (sponsor, sponsored): (Int64, Int64) = (0, 0)
    let batch = try people.write { db in
      sponsor = try People.add("丙", db)
      sponsored = try People.add("丁", db)
      _ = try People.add("戊", db)
      try db.run(
        "INSERT INTO event (id, membership_id, what, sponsor_id) VALUES (9, 2, 'vouched', \(sponsor))"
      )
    }
    let later = try people.write { db in
      try db.run("UPDATE person SET name = 'x' WHERE id = \(sponsored)")
    }
    let outcome = try people.undo(batch).result
    let fates = people.fates(outcome)
    #expect(fates[People.person(sponsored)] == .kept(because: .edited, laterBatches: [later]))
    #expect(
      fates[People.person(sponsor)]
        == .kept(because: .referredTo(by: RowKey(table: "event", id: 9)), laterBatches: [later]))
    #expect(outcome.reversedCount == 1)
  }

  @Test func `a deleted row whose parent is gone is kept`() throws {
    let person = try people.write { db in _ = try People.add("丙", db) }
    let receipt = try people.write { db in
      try db.run("INSERT INTO receipt (id, person_id, fen, status) VALUES (1, 3, 5, 'open')")
    }
    let removal = try people.write { db in try db.run("DELETE FROM receipt WHERE id = 1") }
    let undone = try people.undo(person)
    #expect(undone.result.kept == [])
    let outcome = try people.undo(removal)
    #expect(outcome.batch == nil)
    #expect(
      outcome.result.records.map(\.fate) == [
        .kept(because: .needs(People.person(3)), laterBatches: [try #require(undone.batch?.id)])
      ])
    _ = try people.undo(try #require(undone.batch?.id))
    #expect(try people.undo(removal).result.kept == [])
    #expect(try people.undo(receipt).result.kept == [])
  }
}
