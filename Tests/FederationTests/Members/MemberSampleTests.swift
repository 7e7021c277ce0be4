import Records
import Storage
import Testing

@testable import Federation

/// The sample's unions, people and events, brought in as files are.
@Suite struct MemberSampleTests {
  static let today = Day(year: 2026, month: 11, day: 1)!

  /// Filled once: no test changes it.
  private static let filled = Result { try MemberSampleTests.filledFederation() }

  let federation: Federation
  private static let order = Order(by: Actor(login: "tester"), because: nil, command: "import")
  private static let files: [(String, Kind)] = [
    ("01-union", .union), ("06-member", .member), ("07-event", .event), ("08-trait", .trait),
  ]

  init() throws { federation = try Self.filled.get() }

  private static func filledFederation() throws -> Federation {
    let federation = try Federation.inMemory(today: today)
    for (file, kind) in files { try enter(file, kind, into: federation) }
    return federation
  }

  @Test func `every row comes back equal and in order`() throws {
    try federation.store.read { db in
      for (file, kind) in Self.files.suffix(3) {
        let expected = try SampleRows(file, kind).rows.map { row in
          // One note carries the guard of files, which a record does not.
          row.map { $0.hasPrefix("'-") ? String($0.dropFirst()) : $0 }
        }
        let rows = try SampleRows.rows(of: kind, in: db, asOf: Self.today)
        #expect(rows.count == expected.count, "\(file)")
        let wrong = zip(rows, expected).first { $0 != $1 }
        #expect(wrong == nil, "\(file)")
      }
    }
  }

  @Test func `entering every row again changes nothing`() throws {
    for (file, kind) in Self.files.suffix(3) {
      let written = try Self.enter(file, kind, into: federation)
      #expect(written.result.allSatisfy { $0.effect == .unchanged }, "\(file)")
      #expect(written.batch == nil, "\(file)")
    }
  }

  @Test func `the spells that are kept are those that the events tell`() throws {
    try federation.store.read { db in
      var differences: [MembershipCheck.Difference] = []
      let count = try MembershipCheck.run(in: db) { differences.append($0) }
      #expect(count == 5320)
      #expect(differences.isEmpty)
    }
  }

  @Test func `the state told by the events is the state that is kept`() throws {
    try federation.store.read { db in
      let told = try SampleRows.rows(of: .member, in: db, asOf: Self.today).map {
        [$0[0], $0[9], $0[12]]
      }
      var kept: [[String]] = []
      try db.eachRow(
        of: """
          SELECT p.id_number, u.code, m.status FROM membership m JOIN person p ON p.id = m.person_id
          JOIN trade_union u ON u.id = m.union_id
          WHERE m.spell = (SELECT max(spell) FROM membership WHERE person_id = p.id)
          ORDER BY p.id_number
          """
      ) { row in kept.append([try row.next(), try row.next(), try row.next()]) }
      #expect(told == kept)
    }
  }

  @Test func `on a day of the past the members are those of that day`() throws {
    let day = Day(year: 2016, month: 6, day: 30)!
    let events = try SampleRows("07-event", .event).groups()
    var expected: [String: [String]] = [:]
    for history in events {
      var state: [String]?
      for event in history where (event.day("on") ?? .first) <= day {
        let change = event.text("event")!
        let union = event.text("other_union") ?? event.text("union")!
        let status =
          switch change {
          case "transfer": state![1]
          case "retain": "retained"
          case "opening", "join", "rejoin", "arrive", "restore": "active"
          default: "ended"
          }
        state = [union, status]
      }
      if let state { expected[history[0].identity("id_number")!.number.text] = state }
    }
    try federation.store.read { db in
      let rows = try SampleRows.rows(of: .member, in: db, asOf: day)
      #expect(rows.count == expected.count)
      #expect(rows.allSatisfy { expected[$0[0]] == [$0[9], $0[12]] })
    }
  }

  @Test func `all members are listed in a moment, and one without looking at all`() throws {
    try federation.store.read { db in
      let start = Clock.monotonicMilliseconds()
      _ = try SampleRows.rows(of: .member, in: db, asOf: Self.today)
      let whole = Clock.monotonicMilliseconds() - start
      var filter = Filter(asOf: Self.today)
      filter.key = "630000195901185955"
      var found = 0
      let next = Clock.monotonicMilliseconds()
      try db.eachRecord(of: .member, where: filter) { _, _ in found += 1 }
      #expect(found == 1)
      let one = Clock.monotonicMilliseconds() - next
      // Generous, as debug builds on a busy machine are slow.
      #expect(whole < 2_000 && one < 200, "all \(whole) ms, one \(one) ms")
    }
  }

  @discardableResult
  private static func enter(_ file: String, _ kind: Kind, into federation: Federation) throws
    -> Written<[Entered]>
  {
    let rows = try SampleRows(file, kind)
    var groups = try rows.groups()
    // Members need no tree: the unions are entered side by side.
    for index in groups.indices where kind.name == "union" {
      groups[index][0]["parent"] = nil
      groups[index][0]["industrial_parent"] = nil
    }
    return try federation.store.write(order) { db in
      let desk = Desk(today: today)
      return try groups.flatMap { try Registry.enter($0, of: kind, .merge, desk, in: db) }
    }
  }
}
