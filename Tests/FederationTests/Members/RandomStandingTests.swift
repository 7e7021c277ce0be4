import Records
import Storage
import Testing

@testable import Federation

/// How somebody stands on a day is told thrice: by the list, by the history, by the pure function.
@Suite struct RandomStandingTests {
  private static let first = Office.day("2016-01-01")
  private static let days = 40
  private static let unions = ["G1", "G2", "G3"]

  /// Does one random thing; what is refused has not happened.
  private static func act(
    on n: Int, _ members: Members, with generator: inout SeededGenerator,
    in db: borrowing Connection
  ) throws {
    let number = Office.number(n)
    // Not in the order of days: some things are entered late.
    let day = first.adding(days: Int.random(in: 0..<days, using: &generator))!
    let union = unions.randomElement(using: &generator)!
    switch Int.random(in: 0..<11, using: &generator) {
    case 0, 1:
      _ = try members.enterApplication(
        Fields([
          "id_number": Office.identity(number), "name": .text("张三"), "union": .text(union),
          "channel": .text("oral"), "applied_on": .day(day),
        ]), .add, in: db)
    case 2: _ = try members.approve(number, on: day, in: db)
    case 3:
      let isWithdrawn = Bool.random(using: &generator)
      _ = try members.sendBack(
        number, because: "x", isWithdrawn: isWithdrawn, on: day, in: db)
    case 4, 5: _ = try members.propose(number, to: union, on: day, in: db)
    case 6: _ = try members.receive(number, on: day, in: db)
    case 7: _ = try members.retain(number, on: day, in: db)
    case 8: _ = try members.restore(number, on: day, in: db)
    case 9: _ = try members.rejoin(number, at: union, on: day, in: db)
    default:
      let isDead = Int.random(in: 0..<4, using: &generator) == 0
      _ = try members.end(number, by: isDead ? .decease : .leave, on: day, in: db)
    }
  }

  /// What the list shows of somebody.
  private static func listed(_ n: Int, on day: Day, in db: borrowing Connection) throws -> [String]
  {
    let status = Kind.memberStanding.fields.firstIndex { $0.name == "status" }!
    var filter = Filter(asOf: day)
    filter.key = Office.number(n)
    var found: [String] = []
    try db.eachRecord(of: .memberStanding, where: filter) { _, values in
      if case .text(let text) = values[status] { found.append(text) }
    }
    return found
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `list, history and function agree on every day`(seed: UInt64) throws {
    let office = try Office()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<900 {
      let n = Int.random(in: 1...12, using: &generator)
      _ = try office.refusal { desk, db in
        try Self.act(on: n, Members(desk), with: &generator, in: db)
      }
    }
    var seen: Set<MemberStanding> = []
    for n in 1...12 {
      try office.write { desk, db in
        guard let person = try? db.person(number: Office.number(n)) else { return }
        let events = try db.events(of: person.id)
        let applications = try db.applications(of: person.id)
        let proposals = try db.proposals(of: person.id)
        let history = try Members(desk).history(Office.number(n), in: db)
        for offset in -1...Self.days {
          let day = Self.first.adding(days: offset)!
          let told = MemberStanding.on(day, events, applications, proposals)
          let lines = history.filter { $0.on <= day && $0.voidedBecause == nil }
          #expect(lines.last?.standingAfter == told, "\(seed) \(n) \(day)")
          #expect(
            try Self.listed(n, on: day, in: db) == (told.map { [$0.rawValue] } ?? []),
            "\(seed) \(n) \(day)")
          if let told { seen.insert(told) }
        }
      }
    }
    #expect(seen == Set(MemberStanding.allCases))
    #expect(try office.isSound())
    let findings = try office.federation.store.read { db in try WaitingChecks.all(in: db) }
    #expect(findings == [])
  }
}
