import Storage
import Testing

/// Long histories of random batches and undos, the same in every run.
@Suite struct RandomHistoryTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `after every batch and undo the journal retells the file`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let people = try People(limits: Limits(chunkBytes: seed == 2 ? 1_000 : 16 << 20))
    var batches: [Int64] = []
    var snapshots: [Int64: [String: [[SQLiteValue]]]] = [:]
    var reversedCount = 0
    var keptCount = 0
    for step in 0..<300 {
      if step.isMultiple(of: 3), let batch = batches.randomElement(using: &random) {
        let before = try people.content()
        let undone = try people.undo(batch)
        reversedCount += undone.result.reversedCount
        keptCount += undone.result.kept.count
        if let undo = undone.batch {
          batches.append(undo.id)
          try check(undone.result, undo, before, people)
        } else {
          #expect(undone.result.reversedCount == 0)
          #expect(try people.content() == before)
        }
      } else {
        let batch = try people.write { db in
          for _ in 0..<Int.random(in: 1...6, using: &random) { try Self.act(&random, db) }
        }
        if batch != 0 { batches.append(batch) }
      }
      let last = try people.store.read { db in try db.lastBatchID() }
      snapshots[last] = try people.content()
      // Every one while the history is short; a long one takes too long to retell each time.
      guard step < 100 || step.isMultiple(of: 10) else { continue }
      #expect(try people.store.replayDifferences() == [])
      let problems = try people.store.read { db in try db.integrityProblems() }
      #expect(problems.isEmpty)
    }
    // The history is worth something only if both happened often.
    #expect(reversedCount > 50)
    #expect(keptCount > 50)
    for batch in snapshots.keys.sorted().shuffled(using: &random).prefix(25) {
      let past = try people.store.rewound(to: batch)
      #expect(try people.content(of: past) == snapshots[batch])
    }
  }

  /// Nothing of a kept record changed; an undo taken back at once gives the same content.
  private func check(
    _ outcome: UndoOutcome, _ undo: Batch, _ before: [String: [[SQLiteValue]]], _ people: People
  ) throws {
    let after = try people.content()
    let kept = Set(outcome.kept.map(\.root))
    let touched = try people.store.read { db in try db.changes(of: undo.id) }
    for change in touched { #expect(!kept.contains(change.row)) }
    let redo = try people.undo(undo.id)
    #expect(redo.result.kept == [])
    #expect(try people.content() == before)
    let again = try people.undo(try #require(redo.batch?.id))
    #expect(again.result.kept == [])
    #expect(try people.content() == after)
  }

  private static func act(_ random: inout SplitMix64, _ db: borrowing Connection) throws {
    let number = Int64.random(in: 1...40, using: &random)
    let person = try some("person", &random, db)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: _ = try People.add("n\(try db.nextID(in: "name"))", db)
    case 3:
      try db.run(
        "UPDATE OR IGNORE person SET phone = \(number), revision = revision + 1 WHERE id = \(person)"
      )
    case 4:
      try db.run(
        "UPDATE person SET name = \("x\(number)"), revision = revision + 1 WHERE id = \(person)")
    case 5:
      let membership = try some("membership", &random, db)
      guard membership != 0 else { return }
      let id = try db.nextID(in: "event")
      let sponsor = number.isMultiple(of: 2) ? person : nil
      try db.run(
        """
        INSERT INTO event (id, membership_id, what, sponsor_id)
        VALUES (\(id), \(membership), 'later', \(sponsor))
        """)
    case 6:
      let id = try db.nextID(in: "receipt")
      let status = number.isMultiple(of: 4) ? "confirmed" : "open"
      try db.run(
        "INSERT INTO receipt (id, person_id, fen, status) VALUES (\(id), \(person), 5, \(status))")
    case 7:
      try db.run(
        """
        DELETE FROM receipt WHERE id = \(try some("receipt", &random, db)) AND status = 'open'
        """)
    case 8:
      let membership = try some("membership", &random, db)
      try db.run(
        """
        UPDATE membership SET person_id = \(person), revision = revision + 1
        WHERE id = \(membership)
        """)
    default:
      try? db.savepoint { db in
        try db.run("DELETE FROM membership WHERE person_id = \(person)")
        try db.run("DELETE FROM person WHERE id = \(person)")
      }
    }
  }

  /// The id of any row of a table, or 0.
  private static func some(
    _ table: String, _ random: inout SplitMix64, _ db: borrowing Connection
  ) throws -> Int64 {
    try db.column(Int64.self, "SELECT id FROM \(name: SchemaName(table))")
      .randomElement(using: &random) ?? 0
  }
}
