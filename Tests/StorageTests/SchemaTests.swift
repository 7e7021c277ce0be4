import Migrations
import Storage
import Testing

/// The program's own schema, as the journal needs it.
@Suite struct SchemaTests {
  let store: Store

  init() throws { store = try Store.create(path: ":memory:", migrations: Migration.all) }

  @Test func `the journal retells what the migrations filled in`() throws {
    #expect(try store.read { db in try db.lastBatchID() } > 0)
    #expect(try store.replayDifferences() == [])
    #expect(try store.read { db in try db.integrityProblems(deep: true) }.isEmpty)
  }

  @Test func `before its first batch every journalled table was empty`() throws {
    let rowCount = try store.rewound(to: 0).read { db in
      try db.journalledTables().reduce(0) { sum, table in
        try sum + (db.value(Int.self, "SELECT count(*) FROM \(name: SchemaName(table))") ?? 0)
      }
    }
    #expect(rowCount == 0)
  }

  @Test func `every journalled table begins with its id and generates no column`() throws {
    try store.read { db in
      for table in try db.journalledTables() {
        #expect(try db.columns(of: table).first == "id", "\(table)")
        let hidden = try db.value(
          Int.self, "SELECT count(*) FROM pragma_table_xinfo(\(table)) WHERE hidden")
        #expect(hidden == 0, "\(table)")
      }
    }
  }
}
