import Records
import Storage
import Testing

@testable import Federation

/// Random histories, moves of unions and undoing: what the roll-up keeps is what a rebuild makes,
/// and every report from it is the one that reading all events gives.
@Suite struct GrowthRollUpTests {
  @Test(arguments: [UInt64(1), 20_170_501, 630_000, 99])
  func `a kept roll-up equals a rebuilt one, and its reports the scanned ones`(seed: UInt64) throws
  {
    var chance = SeededGenerator(seed: seed)
    let world = try GrowthWorld()
    var batches: [Int64] = []
    for round in 0..<14 {
      let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
      switch Int.random(in: 0..<10, using: &chance) {
      case 0...4:
        let lives = (0..<12).map { _ in RandomGrowthTests.life(&chance) }
        batches += try batch(world, order) { db in
          for life in lives { try GrowthWorld.live(life, in: db) }
        }
      case 5, 6:
        let picks = (0..<8).map { _ in Int.random(in: 0..<1_000_000, using: &chance) }
        batches += try batch(world, order) { db in
          try Self.edit(picks, isSound: seed % 2 == 0, in: db)
        }
      case 7, 8:
        let pick = Int.random(in: 0..<1_000, using: &chance)
        batches += try batch(world, order) { db in try Self.move(pick, round, in: db) }
      default:
        guard let last = batches.popLast() else { continue }
        _ = try? world.federation.undo(batch: last, order)
      }
      #expect(try world.federation.derivedDifferences() == [:], "round \(round)")
    }
    try Self.expectEqualReports(world, &chance)
  }

  @Test func `the roll-up is used for whole months, and not for a part of a busy one`() throws {
    let world = try GrowthWorld()
    try world.live(.init(.join, "2017-05-10", "G1"), .init(.leave, "2017-06-20", "G1"))
    func isRead(_ from: String, _ to: String, _ code: String = "P1") throws -> Bool {
      try world.federation.store.read { db in
        let periods = try ReportPeriods.cut(
          from: Day(stored: from)!, to: Day(stored: to)!, by: .month)
        let outline = try ReportOutline(
          under: code, level: nil, on: Day(stored: to)!, in: db)
        return try GrowthReading(GrowthTime(periods), outline, in: db) != nil
      }
    }
    #expect(try isRead("2017-01-01", "2017-12-31"))
    #expect(try isRead("2017-05-10", "2017-06-20"))
    #expect(try isRead("2017-05-01", "2017-07-15"))
    #expect(try !isRead("2017-05-11", "2017-12-31") || isRead("2017-05-11", "2017-05-31"))
    #expect(try isRead("2017-01-01", "2017-12-31", "C1"))
    #expect(try !isRead("2017-01-01", "2017-12-31", "G1"))
  }

  @Test func `a report on an earlier tree is told from the roll-up as well`() throws {
    let world = try GrowthWorld()
    try world.live(.init(.join, "2017-02-10", "G1"))
    try world.live(.init(.join, "2017-02-10", "G3"), .init(.transfer, "2017-03-01", "G3", to: "G1"))
    try world.write { db in
      _ = try UnionService(Desk(today: GrowthWorld.today)).move(
        "C1", to: "F2", line: .administrative, on: Day(stored: "2017-07-01")!, in: db)
    }
    #expect(
      GrowthWorld.lines(
        try world.report("2017-01-01", "2017-12-31", by: .year, level: .prefecture)) == [
          "2017 F2: joined 2, closing 2"
        ])
    #expect(
      GrowthWorld.lines(
        try world.report(
          "2017-01-01", "2017-12-31", by: .year, level: .prefecture, tree: "2017-06-30")) == [
          "2017 F1: joined 1, transferred_in 1, closing 2",
          "2017 F2: joined 1, transferred_out 1",
        ])
  }

  /// What a batch is called, where it wrote anything.
  private func batch(
    _ world: GrowthWorld, _ order: Order, _ body: (borrowing Connection) throws -> Void
  ) throws -> [Int64] {
    [try world.federation.store.write(order, body).batch?.id].compactMap(\.self)
  }

  /// Takes events back; where the lives need not be sound, any of them, and enters others late.
  private static func edit(_ picks: [Int], isSound: Bool, in db: borrowing Connection) throws {
    let events = try db.fetch(
      MembershipEvent.self,
      """
      SELECT \(columns: MembershipEvent.table) FROM membership_event e
      WHERE voids IS NULL AND NOT EXISTS (SELECT 1 FROM membership_event v WHERE v.voids = e.id)
        AND (NOT \(isSound) OR NOT EXISTS (
          SELECT 1 FROM membership_event n
          WHERE n.person_id = e.person_id AND (n.on_date, n.id) > (e.on_date, e.id)))
      """)
    guard !events.isEmpty else { return }
    var taken: Set<Int> = []
    for pick in picks where taken.insert(pick % events.count).inserted {
      let old = events[pick % events.count]
      func enter(_ change: MembershipChange, voids: Identifier<MembershipEvent>?) throws {
        try db.insert(
          MembershipEvent(
            id: Identifier(rawValue: try db.nextID(in: "membership_event")), person: old.person,
            change: change, on: old.on.adding(days: voids == nil ? pick % 40 : 0) ?? old.on,
            union: old.union, otherUnion: change == .transfer ? old.otherUnion : nil, outside: nil,
            reason: nil, document: nil, isProvisional: false, voids: voids))
      }
      if isSound || pick % 3 > 0 { try enter(old.change, voids: old.id) }
      if !isSound, pick % 2 == 0 { try enter([.leave, .retain, .decease][pick % 3], voids: nil) }
    }
  }

  /// Moves a union, or makes it one of another level.
  private static func move(_ pick: Int, _ round: Int, in db: borrowing Connection) throws {
    let service = UnionService(Desk(today: GrowthWorld.today))
    let moves = [
      ("C1", "F2"), ("C1", "F1"), ("G2", "C1"), ("G4", "F2"), ("F2", "X1"), ("F2", "P1"),
    ]
    let (union, parent) = moves[pick % moves.count]
    let day = Day(year: 2015, month: 1, day: 1)!.adding(days: round * 70 + pick % 40)!
    _ = try? service.move(union, to: parent, line: .administrative, on: day, in: db)
    guard pick % 4 == 0 else { return }
    try db.run(
      """
      UPDATE union_version SET level = CASE level WHEN 'county' THEN 'township' ELSE 'county' END
      WHERE union_id = (SELECT id FROM trade_union WHERE code = 'C1')
      """)
  }

  private static func expectEqualReports(
    _ world: GrowthWorld, _ chance: inout SeededGenerator
  ) throws {
    for _ in 0..<12 {
      let first = Day(stored: "2014-05-01")!.adding(days: .random(in: 0..<900, using: &chance))!
      let from = Bool.random(using: &chance) ? first.firstOfMonth : first
      let to = from.adding(days: .random(in: 20..<900, using: &chance))!
      let code = ["P1", "F1", "C1", "G1", "F2", "ACFTU"].randomElement(using: &chance)!
      let level: UnionLevel? = [nil, .prefecture, .county, .grassroots].randomElement(
        using: &chance)!
      let step: ReportStep? = [nil, .month, .quarter, .year].randomElement(using: &chance)!
      let end = Bool.random(using: &chance) ? to.lastOfMonth : to
      let tree = [from, end, GrowthWorld.today].randomElement(using: &chance)!
      do {
        _ = try world.report(
          from.text, end.text, by: step, under: code, level: level, tree: tree.text)
      } catch let problem as Problem {
        // A life that does not fold has no report of either sort.
        #expect(["report.identity", "report.level_above"].contains(problem.name))
      }
    }
  }
}
