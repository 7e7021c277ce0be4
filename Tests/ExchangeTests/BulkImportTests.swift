import Federation
import Foundation
import Records
import Storage
import Tabular
import Testing

@testable import Exchange

/// The way in bulk against the way of the service, row by row: nobody may see which one it was.
@Suite struct BulkImportTests {
  /// The same file by both ways, into two offices that were alike.
  struct Twins {
    let slow = try! TemporaryOffice()
    /// How many rows go in at a time.
    let atOnce: Int
    let quick = try! TemporaryOffice()

    init(atOnce: Int = 20_000) throws {
      self.atOnce = atOnce
      for office in [slow, quick] {
        _ = try office.withUnions()
        _ = try office.importing(
          "union",
          """
          code,name,level,kind,parent,founded_on,dissolved_on
          C1,甲县总工会,county,federation,P1,,
          C2,乙县总工会,county,federation,P1,,
          G3,丙工会,grassroots,single,C1,2010-01-01,
          G4,丁工会,grassroots,single,C2,2012-06-01,2016-01-01
          """)
      }
    }

    func importing(
      _ text: String, keepGood: Bool = true, existing: ExistingRecords = .update,
      errors: String? = nil
    ) throws -> (slow: ImportOutcome, quick: ImportOutcome) {
      func run(_ office: TemporaryOffice, _ least: Int) throws -> ImportOutcome {
        // The history of imports names it.
        let file = office.folder.appending(path: "list.csv")
        try Data(text.utf8).write(to: file)
        let job = FileImport(
          try office.office(), Kind.named("member")!, existing: existing, streamsFrom: least,
          atOnce: atOnce)
        let source = try job.read(file.path(), encoding: "auto")
        let outcome = try job.run(source, keepsGood: keepGood) { _ in }
        if let errors, outcome.refused > 0 {
          try job.writeFaults(
            of: source, outcome, to: office.folder.appending(path: errors).path())
        }
        return outcome
      }
      return (try run(slow, .max), try run(quick, 0))
    }

    /// All rows of the tables that a batch may change, and of what follows them.
    func rows(_ office: TemporaryOffice) throws -> [String: [String]] {
      try office.office().federation.store.read { db in
        var all: [String: [String]] = [:]
        let tables =
          try db.journalledTables() + [
            "id_counter", "derived_name_gram", "derived_name_pinyin", "derived_number_ending",
            "derived_growth", "derived_growth_tree", "derived_growth_day", "derived_growth_state",
          ]
        for table in tables {
          var rows: [String] = []
          try db.eachRow(of: "SELECT * FROM \(name: SchemaName(table))") { row in
            rows.append(try row.rest().map { "\($0)" }.joined(separator: "|"))
          }
          all[table] = rows.sorted()
        }
        all["schema"] = try db.column(
          String.self, "SELECT type || name || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
        return all
      }
    }

    func expectAlike(_ what: Comment) throws {
      let (one, other) = (try rows(slow), try rows(quick))
      for table in one.keys.sorted() { #expect(one[table] == other[table], "\(table): \(what)") }
      #expect(try slow.export(.member) == quick.export(.member), what)
    }
  }

  private func told(_ outcome: ImportOutcome) -> [String] {
    [outcome.json.render()] + outcome.told + outcome.faults + outcome.warnings
  }

  @Test(arguments: 1...6) func `the same file either way gives the same`(seed: UInt64) throws {
    let twins = try Twins(atOnce: [1, 2, 7, 20_000][Int(seed % 4)])
    var people = MemberLines(seed: seed)
    let policies = [.update, people.pick(ExistingRecords.allCases), .skip, .update]
    for (round, count) in [60, 80, 40, 4].enumerated() {
      let text = people.file(of: count)
      let outcomes = try twins.importing(
        text, keepGood: true, existing: policies[round], errors: "errors.csv")
      #expect(told(outcomes.slow) == told(outcomes.quick), "round \(round)")
      try twins.expectAlike("seed \(seed), round \(round)")
      #expect(try errors(twins.slow) == errors(twins.quick))
    }
    for office in [twins.slow, twins.quick] {
      #expect(try office.office().federation.derivedDifferences().values.allSatisfy { $0 == 0 })
      #expect(try office.office().federation.store.replayDifferences().isEmpty)
      #expect(try office.office().read { db in try db.verifyChain() }.faults.isEmpty)
    }
    // What the journal tells of the last batch is the same, and it is taken back alike.
    let last = try twins.slow.office().read { db in try db.lastBatchID() }
    func changes(_ office: TemporaryOffice) throws -> [String] {
      try office.office().read { db in
        try db.changes(of: last).map { "\($0)" }.sorted()
      }
    }
    #expect(try changes(twins.slow) == changes(twins.quick))
    for office in [twins.slow, twins.quick] {
      _ = try office.office().federation.undo(
        batch: last, TemporaryOffice.settings().order)
    }
    try twins.expectAlike("undone, seed \(seed)")
  }

  /// As many as are looked at together; the second file is about some who are on record by then.
  @Test(arguments: 1...2) func `a long plain list either way gives the same`(seed: UInt64) throws {
    let twins = try Twins()
    var people = MemberLines(seed: seed)
    for (round, count) in [450, 250].enumerated() {
      let outcomes = try twins.importing(people.plainFile(of: count))
      #expect(told(outcomes.slow) == told(outcomes.quick), "round \(round)")
      try twins.expectAlike("seed \(seed), round \(round)")
    }
    #expect(try twins.quick.office().federation.store.replayDifferences().isEmpty)
  }

  private func errors(_ office: TemporaryOffice) throws -> String? {
    let path = office.folder.appending(path: "errors.csv")
    return try? String(contentsOf: path, encoding: .utf8)
  }

  @Test func `a fault takes everything back`() throws {
    let twins = try Twins()
    var people = MemberLines(seed: 77)
    let outcomes = try twins.importing(people.file(of: 50) + "1,x,y\n", keepGood: false)
    #expect(told(outcomes.slow) == told(outcomes.quick))
    #expect(!outcomes.quick.isWritten)
    try twins.expectAlike("refused")
  }
}
