import Storage
import Testing

@Suite struct StatementTests {
  let people: People

  init() throws { people = try People() }

  @Test func `a second statement in one text is refused`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try people.write { db in
        try db.run("UPDATE person SET name = 'x' WHERE id = 1; DELETE FROM person")
      }
    }
    #expect(error?.message == "a second statement follows")
    #expect(try people.content()["person"]?.count == 2)
    #expect(throws: SQLiteError.self) { try people.write { db in try db.run("  ") } }
    try people.write { db in try db.run("UPDATE person SET name = 'x' WHERE id = 1;\n ") }
  }

  @Test func `a statement that failed can be run again with other values`() throws {
    func insert(_ id: Int64, _ db: borrowing Connection) throws {
      try db.run("INSERT INTO person (id, name, number) VALUES (\(id), 'x', \("n\(id)"))")
    }
    try people.write { db in
      try insert(10, db)
      let error = #expect(throws: SQLiteError.self) { try insert(10, db) }
      #expect(error?.isUnique == true)
      try insert(11, db)
    }
    #expect(try people.content()["person"]?.count == 4)
  }

  @Test func `one text is used inside itself`() throws {
    let pairs = try people.store.read { db in
      var pairs: [[Int]] = []
      try db.eachRow(of: "SELECT id FROM person ORDER BY id") { outer in
        let a: Int = try outer.next()
        try db.eachRow(of: "SELECT id FROM person ORDER BY id") { inner in
          pairs.append([a, try inner.next()])
        }
      }
      return pairs
    }
    #expect(pairs == [[1, 1], [1, 2], [2, 1], [2, 2]])
  }

  @Test(arguments: [
    "", "\0", "a\0b", "𠮷𠀀", "ཀུན་དགའ", "é\u{301}", String(repeating: "青海省总工会", count: 60_000),
  ])
  func `text comes back as it was`(text: String) throws {
    try people.write { db in
      try db.run("INSERT INTO person (id, name) VALUES (9, \(text))")
    }
    let stored = try people.store.read { db in
      try db.value(String.self, "SELECT name FROM person WHERE id = 9")
    }
    #expect(stored.map { Array($0.utf8) } == Array(text.utf8))
    let change = try people.store.read { db in try db.changes(of: 2).first }
    #expect(change?.after[1] == .text(text))
    #expect(try people.store.replayDifferences() == [])
  }

  @Test func `an empty blob is not NULL`() throws {
    let values = try people.store.read { db in
      var values: [SQLiteValue] = []
      try db.eachRow(of: "SELECT \([UInt8]()), \([0, 255] as [UInt8]), \(nil as Int?), 1.5") {
        row in values = try row.rest()
      }
      return values
    }
    #expect(values == [.blob([]), .blob([0, 255]), .null, .real(1.5)])
  }

  @Test func `a value of the wrong type names its column`() throws {
    let error = #expect(throws: RowError.self) {
      try people.store.read { db in try db.value(Int.self, "SELECT name FROM person") }
    }
    #expect(error?.description == "column name holds no Int64")
  }

  @Test func `savepoints nest and only the failed one is taken back`() throws {
    struct Stop: Error {}
    try people.write { db in
      try db.savepoint { db in
        try db.run("UPDATE person SET phone = '1' WHERE id = 1")
        #expect(throws: Stop.self) {
          try db.savepoint { db in
            try db.run("UPDATE person SET phone = '2' WHERE id = 2")
            try db.savepoint { db in try db.run("UPDATE person SET name = 'x'") }
            throw Stop()
          }
        }
      }
    }
    let changes = try people.store.read { db in try db.changes(of: 2) }
    #expect(changes.map(\.row.id) == [1])
  }

  @Test func `a rollback reports the first error and leaves nothing`() throws {
    struct First: Error, Equatable {}
    let before = try people.content()
    #expect(throws: First()) {
      try people.write { db in
        try db.run("DELETE FROM person WHERE id = 2")
        throw First()
      }
    }
    #expect(try people.content() == before)
    #expect(try people.store.read { db in try db.lastBatchID() } == 1)
    try people.write { db in try db.run("DELETE FROM person WHERE id = 2") }
    #expect(try people.store.read { db in try db.lastBatchID() } == 2)
  }

  @Test func `an orphan is refused at once and the batch goes on`() throws {
    try people.write { db in
      let error = #expect(throws: SQLiteError.self) {
        try db.run("INSERT INTO membership (id, person_id, status) VALUES (1, 99, 'x')")
      }
      #expect(error?.isConstraint == true)
      try db.run("INSERT INTO membership (id, person_id, status) VALUES (1, 1, 'x')")
    }
    #expect(try people.content()["membership"]?.count == 1)
  }

  @Test func `a reader cannot write`() throws {
    let scratch = try Scratch()
    let people = try People(path: scratch.file("a.gonghui"))
    let error = #expect(throws: SQLiteError.self) {
      try people.store.read { db in try db.run("DELETE FROM person") }
    }
    #expect(error?.isReadOnly == true)
  }
}
