import Migrations
import Testing

@testable import Storage

/// Rows that are loaded in bulk obey the schema as those inserted one by one do, only that SQLite is
/// asked for all at once.
@Suite struct BulkLoadTests {
  private let people: People

  init() throws { people = try People() }

  /// Loads rows of whole numbers and texts into a table of the office.
  private func load(_ table: String, _ rows: [[BulkValue]], atOnce: Int? = nil) throws -> Int64 {
    try people.write { db in
      try db.loading(into: [table]) { load in
        let row = UnsafeMutableBufferPointer<BulkValue>.allocate(capacity: rows[0].count)
        defer { row.deallocate() }
        var rest = rows[...]
        try load.insert(atOnce ?? rows.count, into: 0, in: db) {
          guard let next = rest.popFirst() else { return nil }
          _ = row.initialize(from: next)
          return UnsafeBufferPointer(row)
        }
      }
    }
  }

  private static func text(_ text: StaticString) -> BulkValue {
    BulkValue(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func person(_ id: Int64, _ number: StaticString) -> [BulkValue] {
    [BulkValue(id), text("丙"), text(number), .null, BulkValue(1)]
  }

  private static func receipt(_ id: Int64, of person: Int64, fen: Int64) -> [BulkValue] {
    [BulkValue(id), BulkValue(person), BulkValue(fen), text("draft"), BulkValue(1)]
  }

  private func count(_ table: String) throws -> Int64? {
    try people.store.read { db in
      try db.value(Int64.self, "SELECT count(*) FROM \(name: SchemaName(table))")
    }
  }

  @Test func `rows go in, and the batch is taken back as any other`() throws {
    let batch = try load(
      "receipt", [Self.receipt(1, of: 1, fen: 5), Self.receipt(2, of: 2, fen: 6)])
    #expect(try count("receipt") == 2)
    _ = try people.undo(batch)
    #expect(try count("receipt") == 0)
  }

  /// Of a few rows SQLite looks at the constraints row by row, of many we do, in one question.
  @Test(arguments: [2, 20_000]) func `a row that breaks a CHECK takes the batch back`(
    atOnce: Int
  ) throws {
    #expect(throws: (any Error).self) {
      try load(
        "receipt", [Self.receipt(1, of: 1, fen: 5), Self.receipt(2, of: 1, fen: 0)],
        atOnce: atOnce)
    }
    #expect(try count("receipt") == 0)
  }

  @Test(arguments: [1, 20_000]) func `a row that refers to none takes the batch back`(
    atOnce: Int
  ) throws {
    #expect(throws: (any Error).self) {
      try load("receipt", [Self.receipt(1, of: 99, fen: 5)], atOnce: atOnce)
    }
    #expect(try count("receipt") == 0)
  }

  @Test(arguments: [3, 20_000])
  func `a number that is taken ends the insertion behind the rows before it`(atOnce: Int) throws {
    do {
      _ = try load(
        "person", [Self.person(11, "A"), Self.person(12, "B"), Self.person(13, "A")],
        atOnce: atOnce)
      Issue.record("the number was taken twice")
    } catch let refusal as BulkRefusal {
      #expect(refusal.inserted == 2)
      #expect(refusal.reason.isUnique)
    }
    // Who does not go on lets the batch fail.
    #expect(try count("person") == 2)
  }

  @Test func `constraints are kept again after rows were loaded`() throws {
    _ = try load("receipt", [Self.receipt(1, of: 1, fen: 5)], atOnce: 20_000)
    for (person, fen) in [(1, 0), (99, 5)] {
      #expect(throws: SQLiteError.self) {
        try people.write { db in
          try db.run(
            """
            INSERT INTO receipt (person_id, fen, status) VALUES (\(person), \(fen), 'draft')
            """)
        }
      }
    }
  }

  @Test(arguments: [
    ("CREATE TABLE t (a INTEGER CHECK (a > 0), b TEXT)", ["a > 0"]),
    (
      "CREATE TABLE t (a TEXT check(length(a) IN (1, 2)), CHECK ((a) <> ')'))",
      ["length(a) IN (1, 2)", "(a) <> ')'"]
    ),
    (
      "CREATE TABLE t (a TEXT, -- CHECK (no)\n /* CHECK (no) */ \"CHECK\" TEXT DEFAULT ('CHECK (no)'))",
      []
    ),
    (
      "CREATE TABLE t (a TEXT CHECK (a <> 'it''s ('), b TEXT CHECK (b <> \"a)\"))",
      ["a <> 'it''s ('", "b <> \"a)\""]
    ),
    ("CREATE TABLE t (checked TEXT DEFAULT (1), [CHECK] (2), check_a TEXT)", []),
  ]) func `the CHECKs of a definition are found`(sql: String, checks: [String]) {
    #expect(TableDefinition.checks(in: sql) == checks)
  }

  @Test func `the CHECKs of every table of the schema are found`() throws {
    let store = try Store.create(path: ":memory:", migrations: Migration.all)
    try store.read { db in
      for sql in try db.column(
        String.self, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%CHECK%'")
      {
        let words = sql.replacing(/--.*/, with: "").matches(of: /\bCHECK\s*\(/).count
        #expect(TableDefinition.checks(in: sql).count == words, "\(sql)")
      }
    }
  }
}
