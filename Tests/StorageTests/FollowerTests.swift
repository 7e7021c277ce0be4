import Storage
import Testing

/// Followers hear of what a batch does, and keep what they derive from it in step.
@Suite struct FollowerTests {
  /// Counts people by name.
  private final class Names: Follower {
    func note(loaded ids: [String: ClosedRange<Int64>]) {}
    let tables: Set<String> = ["person"]
    private var counts: [String: Int] = [:]

    func note(_ change: borrowing ChangeCursor) throws {
      if case .text(let name)? = change.before(1) { counts[name, default: 0] -= 1 }
      if case .text(let name)? = change.after(1) { counts[name, default: 0] += 1 }
    }

    func settle(_ db: borrowing Connection) throws {
      for (name, count) in counts {
        try db.run(
          """
          INSERT INTO derived_name (name, count) VALUES (\(name), \(count))
          ON CONFLICT (name) DO UPDATE SET count = count + excluded.count
          """)
      }
    }
  }

  private let store: Store

  init() throws {
    let derived = Migration(
      version: 4, name: "derived",
      sql: Array(
        "CREATE TABLE derived_name (name TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT".utf8))
    store = try Store.create(
      path: ":memory:", migrations: People.migrations + [derived],
      limits: Limits(chunkBytes: 4_096), followers: { [Names()] })
    try store.derive { db in
      try db.run("INSERT INTO derived_name SELECT name, count(*) FROM person GROUP BY name")
    }
  }

  /// What is kept, and what it should be.
  private func counts() throws -> (kept: [String], made: [String]) {
    try store.read { db in
      (
        try db.column(
          String.self,
          "SELECT name || count FROM derived_name WHERE count <> 0 ORDER BY name"),
        try db.column(
          String.self, "SELECT name || count(*) FROM person GROUP BY name ORDER BY name")
      )
    }
  }

  private func write(
    rehearsal: Bool = false, _ body: (borrowing Connection) throws -> Void
  ) throws -> Int64? {
    try store.write(
      Order(by: Actor(login: "tester"), because: nil, command: "test", rehearsal: rehearsal), body
    ).batch?.id
  }

  @Test func `inserts, edits and deletions of many chunks, and their undo, are followed`() throws {
    let batch = try write { db in
      for place in 0..<500 {
        try db.run(
          """
          INSERT INTO person (id, name)
          VALUES (\(try db.nextID(in: "person")), \("名\(place % 7)"))
          """)
      }
      try db.run("UPDATE person SET name = '丁' WHERE id % 5 = 0")
      try db.run("DELETE FROM person WHERE id = 2")
    }
    let after = try counts()
    #expect(after.kept == after.made && after.kept.contains { $0.hasPrefix("丁") })
    let order = Order(by: Actor(login: "tester"), because: nil, command: "undo")
    _ = try store.undo(batch: try #require(batch), order: order, map: People.map)
    let undone = try counts()
    #expect(undone.kept == undone.made && undone.kept == ["乙1", "甲1"])
  }

  @Test func `a rehearsal and a refused write leave no trace`() throws {
    let before = try counts().kept
    _ = try write(rehearsal: true) { db in _ = try People.add("丙", db) }
    #expect(throws: CancellationError.self) {
      _ = try write { db in
        _ = try People.add("丙", db)
        throw CancellationError()
      }
    }
    #expect(try counts().kept == before)
  }

  @Test func `a copy to try things out in leaves the file alone`() throws {
    let before = try counts().kept
    let tried = try store.tryingOut { db in
      try db.run("DELETE FROM derived_name")
      return try db.value(Int.self, "SELECT count(*) FROM derived_name")
    }
    #expect(tried == 0)
    #expect(try counts().kept == before)
  }
}
