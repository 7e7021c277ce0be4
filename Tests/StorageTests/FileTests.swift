import Foundation
import Storage
import Testing

@Suite struct FileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func open(_ path: String, limits: Limits = .usual) throws -> Store {
    try Store.open(path: path, migrations: People.migrations, limits: limits)
  }

  @Test func `a missing file, a folder and an existing file are refused`() throws {
    let path = scratch.file("a.gonghui")
    #expect(throws: FileError.missing(path: path)) { try open(path) }
    #expect(throws: FileError.unreadable(path: scratch.path)) { try open(scratch.path) }
    _ = try People(path: path)
    #expect(throws: FileError.exists(path: path)) { try People(path: path) }
    let nowhere = scratch.file("no/such/folder.gonghui")
    #expect(throws: FileError.noFolder(path: scratch.file("no/such"))) {
      try People(path: nowhere)
    }
  }

  @Test func `a new file is for its owner alone`() throws {
    let path = scratch.file("a.gonghui")
    let people = try People(path: path)
    _ = try people.write { db in _ = try People.add("丙", db) }
    for suffix in ["", "-wal"] {
      let mode = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(suffix)")
    }
  }

  @Test func `who reads is held back from writing, and may write afterwards`() throws {
    let people = try People(path: scratch.file("a.gonghui"))
    #expect(throws: SQLiteError.self) { try people.store.read { db in try People.add("丙", db) } }
    let written = try people.write { db in _ = try People.add("丁", db) }
    #expect(written > 0)
  }

  @Test func `what is written while a report reads is not in the report`() throws {
    let people = try People(path: scratch.file("a.gonghui"))
    let count: SQL = "SELECT count(*) FROM person"
    let counts = try people.store.read { db in
      let before = try db.value(Int.self, count)
      _ = try people.write { db in _ = try People.add("丙", db) }
      return [before, try db.value(Int.self, count)]
    }
    let after = try people.store.read { db in try db.value(Int.self, count) }
    #expect(counts[0] == counts[1] && after == counts[0].map { $0 + 1 })
  }

  @Test(arguments: [
    "", "short", String(repeating: "this is no database; ", count: 400),
  ])
  func `another kind of file is refused and left alone`(text: String) throws {
    let path = scratch.file("letter.txt")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: FileError.notOurs(path: path)) { try open(path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(scratch.names == ["letter.txt"])
  }

  @Test(.enabled(if: Outside.isInstalled))
  func `a database of another program is refused`() throws {
    let path = scratch.file("other.db")
    try Outside.run("CREATE TABLE t (a); PRAGMA application_id = 7", on: path)
    #expect(throws: FileError.notOurs(path: path)) { try open(path) }
  }

  @Test func `a truncated file is damaged`() throws {
    let path = scratch.file("a.gonghui")
    do {
      let people = try People(path: path)
      try people.write { db in for n in 0..<200 { _ = try People.add("n\(n)", db) } }
      _ = try people.store.backup(to: scratch.file("b.gonghui"))
    }
    let whole = try #require(FileManager.default.contents(atPath: scratch.file("b.gonghui")))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: scratch.file("c.gonghui")))
    #expect(throws: FileError.damaged(path: scratch.file("c.gonghui"))) {
      try open(scratch.file("c.gonghui")).read { db in
        #expect(!(try db.integrityProblems(deep: true).isEmpty))
        throw FileError.damaged(path: scratch.file("c.gonghui"))
      }
    }
  }

  @Test func `a lock held by another ends in a plain refusal`() throws {
    let path = scratch.file("a.gonghui")
    let people = try People(path: path)
    let other = try open(path, limits: Limits(lockMilliseconds: 100))
    try people.write { db in
      try db.run("UPDATE person SET name = 'x' WHERE id = 1")
      let started = Clock.monotonicMilliseconds()
      #expect(throws: FileError.locked) {
        try other.write(People.order) { db in try db.run("DELETE FROM person WHERE id = 2") }
      }
      #expect((100..<2_000).contains(Clock.monotonicMilliseconds() - started))
      let name = try other.read { db in
        try db.value(String.self, "SELECT name FROM person WHERE id = 1")
      }
      #expect(name == "甲")
    }
    _ = try other.write(People.order) { db in try db.run("DELETE FROM person WHERE id = 2") }
  }

  @Test func `two connections that write in turn lose nothing`() async throws {
    let path = scratch.file("a.gonghui")
    _ = try People(path: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let store = try Store.open(path: path, migrations: People.migrations)
          for n in 0..<50 {
            _ = try store.write(People.order) { db in try People.add("\(writer)-\(n)", db) }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try open(path)
    #expect(try store.read { db in try db.lastBatchID() } == 101)
    #expect(try store.read { db in try db.verifyChain() }.faults == [])
    #expect(try store.replayDifferences() == [])
  }

  @Test func `a store that is gone leaves nothing beside its file`() throws {
    do {
      let people = try People(path: scratch.file("a.gonghui"))
      try people.write { db in _ = try People.add("丙", db) }
      _ = try people.store.rewound(to: 1)
      #expect(scratch.names.contains("a.gonghui-wal"))
    }
    #expect(scratch.names == ["a.gonghui"])
  }
}
