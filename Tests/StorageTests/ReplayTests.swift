import Testing

@testable import Storage

@Suite(.enabled(if: Outside.isInstalled)) struct ReplayTests {
  let scratch: Scratch
  let people: People

  init() throws {
    scratch = try Scratch()
    people = try People(path: scratch.file("a.gonghui"))
    try people.write { db in _ = try People.add("丙", db) }
  }

  @Test func `rows that another program changed, added or removed are named`() throws {
    #expect(try people.store.replayDifferences() == [])
    try Outside.run(
      """
      UPDATE person SET name = '伪' WHERE id = 3; INSERT INTO person (id, name) VALUES (77, 'x');
      DELETE FROM membership WHERE id = 1
      """, on: people.store.path)
    #expect(
      try people.store.replayDifferences() == [
        RowDifference(
          row: People.person(3),
          kind: .differs([
            ColumnDifference(column: "name", inJournal: .text("丙"), inFile: .text("伪"))
          ])),
        RowDifference(row: People.person(77), kind: .onlyInFile),
        RowDifference(row: RowKey(table: "membership", id: 1), kind: .onlyInJournal),
      ])
    let problems = try people.store.read { db in try db.integrityProblems(deep: true) }
    #expect(
      problems.orphans == [
        OrphanRow(row: RowKey(table: "event", id: 1), parentTable: "membership")
      ])
    #expect(problems.pages == [] && problems.chain == [])
  }

  @Test func `the differences stop at the limit`() throws {
    try Outside.run("UPDATE person SET name = 'x'", on: people.store.path)
    #expect(try people.store.replayDifferences(limit: 2).map(\.row.id) == [1, 2])
  }

  @Test func `many rows are compared page by page`() throws {
    try people.write { db in for n in 0..<2_500 { _ = try People.add("n\(n)", db) } }
    #expect(try people.store.replayDifferences() == [])
    try Outside.run(
      "DELETE FROM event WHERE id = 1500",
      failsWith: "undoing", on: people.store.path)
    try Outside.run(
      "DROP TRIGGER event_is_kept_on_delete; DELETE FROM event WHERE id IN (1000, 1001, 2501)",
      on: people.store.path)
    #expect(
      try people.store.replayDifferences()
        == [1_000, 1_001, 2_501].map {
          RowDifference(row: RowKey(table: "event", id: $0), kind: .onlyInJournal)
        })
  }
}
