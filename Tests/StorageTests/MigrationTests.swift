import Storage
import Testing

@Suite struct MigrationTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `a newer file and an edited migration are refused`() throws {
    let path = scratch.file("a.gonghui")
    _ = try People(path: path)
    #expect(throws: FileError.newer(path: path, version: 3, known: 2)) {
      try Store.open(path: path, migrations: Array(People.migrations.prefix(2)))
    }
    let edited = Migration(version: 2, name: "people", sql: Array("CREATE TABLE person (id)".utf8))
    #expect(throws: FileError.editedMigration(path: path, version: 2, name: "people")) {
      try Store.open(
        path: path,
        migrations: [People.migrations[0], edited, People.migrations[2]])
    }
  }

  @Test func `a migration that leaves an orphan is rolled back`() throws {
    let path = scratch.file("a.gonghui")
    let people = try People(path: path)
    try people.write { db in _ = try People.add("丙", db) }
    let before = try people.content()
    let bad = Migration(
      version: 4, name: "bad", kind: .rows, sql: Array("DELETE FROM person WHERE id = 3".utf8))
    let error = #expect(throws: MigrationError.self) {
      try Store.open(path: path, migrations: People.migrations + [bad])
    }
    #expect(error?.description.contains("membership") == true)
    let again = try Store.open(path: path, migrations: People.migrations)
    #expect(try people.content(of: again) == before)
    #expect(try again.read { db in try db.lastBatchID() } == 2)
  }

  @Test func `two processes that open an older file migrate it once`() async throws {
    let path = scratch.file("a.gonghui")
    _ = try Store.create(path: path, migrations: Array(People.migrations.prefix(2)))
    try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try Store.open(path: path, migrations: People.migrations).read { db in
            try db.lastBatchID()
          }
        }
      }
      for try await last in group { #expect(last == 1) }
    }
  }

  @Test func `a column appended by a later migration fits the older journal`() throws {
    let path = scratch.file("a.gonghui")
    var batch: Int64 = 0
    do {
      let people = try People(path: path)
      batch = try people.write { db in
        _ = try People.add("丙", db)
        try db.run("DELETE FROM person WHERE id = 2")
        try db.run("UPDATE person SET name = 'x' WHERE id = 1")
      }
    }
    let added = Migration(
      version: 4, name: "note", sql: Array("ALTER TABLE person ADD COLUMN note TEXT".utf8))
    let store = try Store.open(path: path, migrations: People.migrations + [added])
    #expect(try store.replayDifferences() == [])
    let undone = try store.undo(batch: batch, order: People.order, map: People.map)
    #expect(undone.result.kept == [])
    #expect(try store.replayDifferences() == [])
    let names = try store.rewound(to: batch).read { db in
      try db.column(String.self, "SELECT name FROM person ORDER BY id")
    }
    #expect(names == ["x", "丙"])
  }

  @Test(arguments: [
    "ALTER TABLE person ADD COLUMN note TEXT DEFAULT '-'",
    "ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT '-'",
    "ALTER TABLE person DROP COLUMN phone", "ALTER TABLE person RENAME COLUMN phone TO mobile",
    "DROP TABLE receipt",
  ])
  func `a migration that the older journal would not fit is refused`(sql: String) throws {
    let path = scratch.file("a.gonghui")
    _ = try People(path: path)
    let dropped = sql.contains("DROP COLUMN") ? "DROP INDEX person_by_phone; " : ""
    let bad = Migration(version: 4, name: "bad", sql: Array((dropped + sql).utf8))
    let error = #expect(throws: MigrationError.self) {
      try Store.open(path: path, migrations: People.migrations + [bad])
    }
    #expect(error?.description.contains("journal") == true)
    #expect(try Store.open(path: path, migrations: People.migrations).replayDifferences() == [])
  }
}
