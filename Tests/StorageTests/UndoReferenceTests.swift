import Migrations
import Storage
import Testing

/// Foreign keys on codes and pairs, and numbers that change hands inside one record.
@Suite struct UndoReferenceTests {
  let store: Store
  let map = RecordMap(parents: ["seat": .init("union_id", in: "guild")])

  init() throws {
    let schema = Migration(
      version: 2, name: "guilds",
      sql: Array(
        """
        CREATE TABLE choice (
          id INTEGER PRIMARY KEY, list TEXT NOT NULL, code TEXT NOT NULL,
          revision INTEGER NOT NULL DEFAULT 1, UNIQUE (list, code)) STRICT;
        CREATE TABLE guild (
          id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, list TEXT, kind TEXT,
          parent_code TEXT REFERENCES guild (code), revision INTEGER NOT NULL DEFAULT 1,
          FOREIGN KEY (list, kind) REFERENCES choice (list, code)) STRICT;
        CREATE TABLE seat (
          id INTEGER PRIMARY KEY, union_id INTEGER NOT NULL REFERENCES guild,
          place INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 1,
          UNIQUE (union_id, place)) STRICT;
        """.utf8))
    store = try Store.create(
      path: ":memory:", migrations: Array(Migration.all.prefix(1)) + [schema])
  }

  private func write(_ body: (borrowing Connection) throws -> Void) throws -> Int64 {
    try store.write(People.order, body).batch?.id ?? 0
  }

  private func fates(ofUndoing batch: Int64) throws -> [RowKey: RecordUndo.Fate] {
    let outcome = try store.undo(batch: batch, order: People.order, map: map).result
    #expect(try store.replayDifferences() == [])
    #expect(try store.read { db in try db.integrityProblems() }.isEmpty)
    return Dictionary(uniqueKeysWithValues: outcome.records.map { ($0.root, $0.fate) })
  }

  private func guild(_ id: Int64) -> RowKey { RowKey(table: "guild", id: id) }

  @Test func `a row whose code is referred to is kept`() throws {
    let first = try write { db in
      try db.run("INSERT INTO guild (id, code) VALUES (1, 'A')")
      try db.run("INSERT INTO choice (id, list, code) VALUES (1, 'kind', 'mine')")
      try db.run("INSERT INTO choice (id, list, code) VALUES (2, 'kind', 'mill')")
    }
    let second = try write { db in
      try db.run(
        """
        INSERT INTO guild (id, code, list, kind, parent_code) VALUES (2, 'B', 'kind', 'mine', 'A')
        """)
    }
    let reason = RecordUndo.Fate.kept(
      because: .referredTo(by: guild(2)), laterBatches: [second])
    #expect(
      try fates(ofUndoing: first) == [
        guild(1): reason, RowKey(table: "choice", id: 1): reason,
        RowKey(table: "choice", id: 2): .reversed,
      ])
    #expect(try fates(ofUndoing: second) == [guild(2): .reversed])
  }

  @Test func `an edited code comes back unless somebody uses the new one`() throws {
    _ = try write { db in try db.run("INSERT INTO guild (id, code) VALUES (1, 'A'), (2, 'B')") }
    let renamed = try write { db in
      try db.run("UPDATE guild SET code = 'X' WHERE id = 1")
      try db.run("UPDATE guild SET code = 'Y' WHERE id = 2")
    }
    let used = try write { db in
      try db.run("INSERT INTO guild (id, code, parent_code) VALUES (3, 'C', 'X')")
    }
    #expect(
      try fates(ofUndoing: renamed) == [
        guild(1): .kept(because: .referredTo(by: guild(3)), laterBatches: [used]),
        guild(2): .reversed,
      ])
  }

  @Test func `rows that refer to each other go and come back together`() throws {
    let batch = try write { db in
      try db.run("INSERT INTO guild (id, code) VALUES (1, 'A')")
      try db.run("INSERT INTO guild (id, code, parent_code) VALUES (2, 'B', 'A')")
      try db.run("UPDATE guild SET parent_code = 'B' WHERE id = 1")
      try db.run("INSERT INTO guild (id, code, parent_code) VALUES (3, 'C', 'C')")
    }
    #expect(try fates(ofUndoing: batch).values.allSatisfy { $0 == .reversed })
    #expect(try fates(ofUndoing: batch + 1).values.allSatisfy { $0 == .reversed })
    let edit = try write { db in try db.run("UPDATE guild SET list = 'l' WHERE id = 2") }
    let fates = try fates(ofUndoing: batch)
    let later = [batch + 1, batch + 2, edit]
    #expect(fates[guild(2)] == .kept(because: .edited, laterBatches: later))
    #expect(
      fates[guild(1)] == .kept(because: .referredTo(by: guild(2)), laterBatches: later))
    #expect(fates[guild(3)] == .reversed)
  }

  @Test func `places handed on inside one record come back`() throws {
    _ = try write { db in
      try db.run("INSERT INTO guild (id, code) VALUES (1, 'A')")
      try db.run("INSERT INTO seat (id, union_id, place) VALUES (1, 1, 1), (2, 1, 2), (3, 1, 3)")
    }
    let batch = try write { db in
      try db.run("DELETE FROM seat WHERE id = 1")
      try db.run("UPDATE seat SET place = 1 WHERE id = 2")
      try db.run("UPDATE seat SET place = 2 WHERE id = 3")
      try db.run("INSERT INTO seat (id, union_id, place) VALUES (4, 1, 3)")
    }
    #expect(try fates(ofUndoing: batch) == [guild(1): .reversed])
    let places = try store.read { db in
      try db.column(Int.self, "SELECT place FROM seat ORDER BY id")
    }
    #expect(places == [1, 2, 3])
    #expect(try fates(ofUndoing: batch + 1) == [guild(1): .reversed])
  }

  @Test func `rows of one record are one record also when their parents are gone`() throws {
    _ = try write { db in try db.run("INSERT INTO guild (id, code) VALUES (1, 'A')") }
    let seats = try write { db in
      try db.run("INSERT INTO seat (id, union_id, place) VALUES (1, 1, 1)")
      try db.run("UPDATE guild SET list = 'l' WHERE id = 1")
    }
    let removal = try write { db in
      try db.run("DELETE FROM seat")
      try db.run("DELETE FROM guild")
    }
    #expect(
      try fates(ofUndoing: seats) == [guild(1): .kept(because: .edited, laterBatches: [removal])])
  }
}
