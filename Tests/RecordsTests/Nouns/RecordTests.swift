import Records
import Storage
import Testing

/// A record with nothing but a key of its own.
private struct Thing: Record {
  var id: Int64 = 0
  var code = ""
  static let noun = Noun<Thing>("thing", en: "thing", zh: "物", key: ["code"], order: "code") {
    Field(\.code, "code", en: "Code", zh: "编码")
  }
}

/// What a noun that is kept in one table can do without a line of its own.
@Suite struct RecordTests {
  @Test func `a key goes before a row's number that looks the same`() throws {
    try Store.withoutFile { db in
      try db.run("CREATE TABLE thing (id INTEGER PRIMARY KEY, code TEXT, revision INTEGER)")
      try db.run("INSERT INTO thing (id, code) VALUES (1, '2'), (2, '1')")
      let reader = Reader(today: .last)
      #expect(try Thing.find("2", reader, in: db).id == 1)
      #expect(try Thing.find("1", reader, in: db).id == 2)
      #expect(throws: Problem.self) { try Thing.find("3", reader, in: db) }
    }
  }
}
