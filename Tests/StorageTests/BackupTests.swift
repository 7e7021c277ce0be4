import Foundation
import Storage
import Testing

@Suite struct BackupTests {
  let scratch: Scratch
  let people: People

  init() throws {
    scratch = try Scratch()
    people = try People(path: scratch.file("a.gonghui"))
    try people.write { db in for n in 0..<300 { _ = try People.add("n\(n)", db) } }
  }

  private func restore(_ source: String) throws -> Restoration {
    try Store.restore(
      from: scratch.file(source), to: people.store.path, migrations: People.migrations)
  }

  @Test func `a backup is one private file with the same content`() throws {
    var last = (done: 0, total: -1)
    let target = scratch.file("b.gonghui")
    let backup = try people.store.backup(to: target) { last = ($0, $1) }
    #expect(last.done == last.total)
    #expect(backup.batchCount == 2)
    #expect(backup.byteCount == FileSystem.size(target))
    #expect(scratch.names.filter { $0.hasPrefix("b.") } == ["b.gonghui"])
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let copy = try Store.open(path: target, migrations: People.migrations)
    #expect(try people.content(of: copy) == people.content())
  }

  @Test func `a backup refuses a target that is there or in use, or nowhere`() throws {
    let target = scratch.file("b.gonghui")
    _ = try people.store.backup(to: target)
    #expect(throws: FileError.exists(path: target)) { try people.store.backup(to: target) }
    _ = try people.store.backup(to: target, overwrite: true)
    let live = people.store.path
    #expect(throws: FileError.exists(path: live)) {
      try people.store.backup(to: live, overwrite: true)
    }
    let nowhere = scratch.file("no/b.gonghui")
    #expect(throws: FileError.unreadable(path: nowhere)) { try people.store.backup(to: nowhere) }
  }

  @Test func `a file in memory is backed up too`() throws {
    let memory = try People()
    let target = scratch.file("m.gonghui")
    _ = try memory.store.backup(to: target)
    let copy = try Store.open(path: target, migrations: People.migrations)
    #expect(try memory.content(of: copy) == memory.content())
  }

  @Test func `a restore brings the backup back and keeps the present file`() throws {
    let then = try people.content()
    let backup = try people.store.backup(to: scratch.file("b.gonghui"))
    try people.write { db in try db.run("DELETE FROM event WHERE id = -1") }
    try people.write { db in try db.run("UPDATE person SET name = '改' WHERE id = 1") }
    let now = try people.content()
    let restored = try restore("b.gonghui")
    #expect(restored.head == backup.head && restored.batchCount == 2)
    // The connections that were open all the time see it.
    #expect(try people.content() == then)
    try people.write { db in _ = try People.add("丙", db) }
    #expect(try people.store.replayDifferences() == [])
    let kept = try #require(restored.keptAs)
    #expect(kept.hasPrefix(people.store.path + ".before-restore-2"))
    let copy = try Store.open(path: kept, migrations: People.migrations)
    #expect(try people.content(of: copy) == now)
  }

  @Test func `a restore makes a file that is missing`() throws {
    _ = try people.store.backup(to: scratch.file("b.gonghui"))
    let target = scratch.file("new.gonghui")
    let restored = try Store.restore(
      from: scratch.file("b.gonghui"), to: target, migrations: People.migrations)
    #expect(restored.keptAs == nil)
    let store = try Store.open(path: target, migrations: People.migrations)
    #expect(try people.content(of: store) == people.content())
  }

  @Test func `a restore replaces a file that is no database any more`() throws {
    _ = try people.store.backup(to: scratch.file("b.gonghui"))
    let target = scratch.file("ruin.gonghui")
    try "ruined".write(toFile: target, atomically: true, encoding: .utf8)
    let restored = try Store.restore(
      from: scratch.file("b.gonghui"), to: target, migrations: People.migrations)
    let kept = try #require(restored.keptAs)
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "ruined")
    #expect(try Store.open(path: target, migrations: People.migrations).replayDifferences() == [])
  }

  @Test func `a bad source is refused before anything is touched`() throws {
    let target = scratch.file("b.gonghui")
    _ = try people.store.backup(to: target)
    let whole = try #require(FileManager.default.contents(atPath: target))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: scratch.file("half")))
    try Data("no database".utf8).write(to: URL(fileURLWithPath: scratch.file("letter")))
    let before = try people.content()
    #expect(throws: FileError.damaged(path: scratch.file("half"))) { try restore("half") }
    #expect(throws: FileError.notOurs(path: scratch.file("letter"))) { try restore("letter") }
    #expect(throws: FileError.missing(path: scratch.file("none"))) { try restore("none") }
    #expect(throws: FileError.exists(path: people.store.path)) { try restore("a.gonghui") }
    #expect(throws: FileError.newer(path: target, version: 3, known: 2)) {
      try Store.restore(
        from: target, to: people.store.path, migrations: Array(People.migrations.prefix(2)))
    }
    #expect(try people.content() == before)
    #expect(!scratch.names.contains { $0.contains("before-restore") })
  }

  @Test func `a restore waits for no lock for ever and then leaves all as it was`() throws {
    _ = try people.store.backup(to: scratch.file("b.gonghui"))
    try people.write { db in
      try db.run("UPDATE person SET name = 'x' WHERE id = 1")
      #expect(throws: FileError.locked) {
        try Store.restore(
          from: scratch.file("b.gonghui"), to: people.store.path, migrations: People.migrations,
          limits: Limits(lockMilliseconds: 50))
      }
    }
    #expect(try people.content()["person"]?.first?[1] == .text("x"))
    #expect(!scratch.names.contains { $0.contains("before-restore") })
  }

  @Test(.enabled(if: Outside.isInstalled))
  func `a restore does not replace a database of another program`() throws {
    _ = try people.store.backup(to: scratch.file("b.gonghui"))
    let other = scratch.file("other.db")
    try Outside.run("CREATE TABLE t (a)", on: other)
    #expect(throws: FileError.notOurs(path: other)) {
      try Store.restore(
        from: scratch.file("b.gonghui"), to: other, migrations: People.migrations)
    }
    #expect(try Outside.run("SELECT name FROM sqlite_schema", on: other) == "t\n")
  }

  @Test(.enabled(if: Outside.isInstalled))
  func `a source with a broken chain or an orphan is refused`() throws {
    for (name, sql) in [
      ("c", "UPDATE batch SET reason = 'other' WHERE id = 2"),
      ("d", "INSERT INTO membership (id, person_id, status) VALUES (999, 9999, 'x')"),
    ] {
      _ = try people.store.backup(to: scratch.file(name))
      try Outside.forge(sql, on: scratch.file(name))
      #expect(throws: FileError.damaged(path: scratch.file(name))) { try restore(name) }
    }
  }
}
