import Storage
import Testing

@Suite struct HistoryTests {
  let people: People

  init() throws { people = try People() }

  @Test func `a record's history tells of its rows, also of those deleted since`() throws {
    let joined = try people.write { db in
      _ = try People.add("丙", db)
      _ = try People.add("丁", db)
    }
    let edited = try people.write { db in
      try db.run("UPDATE membership SET status = 'left' WHERE id = 1")
      try db.run("UPDATE membership SET status = 'left' WHERE id = 2")
    }
    try people.write { db in try db.run("UPDATE person SET name = 'x' WHERE id = 1") }
    _ = try people.undo(edited)
    _ = try people.undo(joined)
    let history = try people.store.read { db in
      try db.history(of: People.person(3), map: People.map)
    }
    #expect(history.map(\.batch.id) == [joined, edited, edited + 2, edited + 3])
    #expect(history[0].changes.map(\.row.table) == ["person", "membership", "event"])
    #expect(history[1].changes.map(\.row) == [RowKey(table: "membership", id: 1)])
    #expect(history[3].changes.map(\.operation) == [.delete, .delete, .delete])
    let outside = try people.store.read { db in
      try db.history(of: People.person(99), map: People.map).count
    }
    #expect(outside == 0)
  }

  @Test func `a row in two chunks of one batch is told once`() throws {
    let people = try People(limits: Limits(chunkBytes: 2_000))
    let batch = try people.write { db in
      _ = try People.add("丙", db)
      for n in 0..<50 { _ = try People.add("n\(n)", db) }
      try db.run("UPDATE person SET name = '丙二' WHERE id = 3")
      try db.run("INSERT INTO event (id, membership_id, what) VALUES (99, 1, 'left')")
    }
    let history = try people.store.read { db in
      try db.history(of: People.person(3), map: People.map)
    }
    #expect(history.map(\.batch.id) == [batch])
    let person = history.first?.changes.first { $0.row.table == "person" }
    #expect(person?.operation == .insert && person?.after[1] == .text("丙二"))
    #expect(history.first?.changes.count == 4)
  }
}
