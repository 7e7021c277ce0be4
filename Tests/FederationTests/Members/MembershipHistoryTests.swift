import Records
import Testing

@testable import Federation

/// How spells follow from events.
@Suite struct MembershipHistoryTests {
  /// One letter per change: capital T is a transfer from union 1 to 2, small t one from 2 to 1; the
  /// others happen at the union where the person is by then.
  private func events(_ story: String) -> [MembershipEvent] {
    var union: Int64 = 1
    return story.enumerated().map { index, letter in
      let other: Int64? = letter == "T" ? 3 - union : nil
      let event = Self.event(index, Self.changes[letter]!, at: union, to: other)
      union = other ?? union
      return event
    }
  }

  static let changes: [Character: MembershipChange] = [
    "O": .opening, "J": .join, "R": .rejoin, "T": .transfer, "A": .arrive, "Q": .depart,
    "K": .retain, "S": .restore, "L": .leave, "P": .lapse, "X": .expel, "D": .decease,
  ]

  static func event(
    _ index: Int, _ change: MembershipChange, at union: Int64, to other: Int64? = nil,
    provisional: Bool = false
  ) -> MembershipEvent {
    MembershipEvent(
      id: Identifier(rawValue: Int64(index + 1)), person: Identifier(rawValue: 1), change: change,
      on: Day(year: 2016, month: 1, day: 1)!.adding(days: index)!,
      union: Identifier(rawValue: union), otherUnion: other.map(Identifier.init(rawValue:)),
      outside: nil, reason: nil, document: nil, isProvisional: provisional, voids: nil)
  }

  private func fold(_ events: [MembershipEvent]) throws(Breach) -> [Spell] {
    try MembershipHistory.fold(events) { "U\($0)" }
  }

  @Test(
    arguments: [
      ("", 0, nil), ("O", 1, .active), ("J", 1, .active), ("A", 1, .active), ("JT", 1, .active),
      ("JK", 1, .retained), ("JKT", 1, .retained), ("JKS", 1, .active), ("JL", 1, .ended),
      ("OKL", 1, .ended), ("JLR", 2, .active), ("JQA", 2, .active), ("JPRXRK", 3, .retained),
      ("JTD", 1, .ended), ("JKD", 1, .ended), ("JLRD", 2, .ended),
    ] as [(String, Int, MembershipStatus?)])
  func `a story that can be makes its spells`(
    story: String, spells: Int, status: MembershipStatus?
  ) throws {
    let folded = try fold(events(story))
    #expect(folded.count == spells)
    #expect(folded.last?.status == status)
    #expect(folded.dropLast().allSatisfy { $0.status == .ended })
    #expect(folded.allSatisfy { ($0.status == .ended) == ($0.to != nil) })
  }

  @Test(arguments: [
    "R", "T", "L", "K", "S", "D", "JS", "JKK", "JLL", "JLK", "JLT", "JLD", "JLJ", "JLO", "JDR",
    "JDA", "JDD",
  ])
  func `a story out of order is refused by the rule of order`(story: String) {
    let breach = #expect(throws: Breach.self) { try fold(events(story)) }
    #expect(breach?.rule == .eventOrder)
  }

  @Test(arguments: ["JJ", "OJ", "JR", "JA", "JKJ", "JKR", "JTO"])
  func `nobody begins a membership while another is open`(story: String) {
    let breach = #expect(throws: Breach.self) { try fold(events(story)) }
    #expect(breach?.rule == .oneOpenMembership)
  }

  @Test func `a breach of order tells what was before and what could follow`() {
    let breach = #expect(throws: Breach.self) { try fold(events("JKK")) }
    #expect(
      breach?.figures == [
        "event": .choice(list: "event", code: "retain"),
        "on": .day(Day(year: 2016, month: 1, day: 3)!), "union": .text("U1"),
        "before": .choice(list: "event", code: "retain"),
        "before_on": .day(Day(year: 2016, month: 1, day: 2)!),
        "status": .choice(list: "membership_status", code: "retained"),
        "present_union": .text("U1"),
        "allowed": .choices(
          list: "event",
          codes: ["transfer", "restore", "leave", "lapse", "expel", "depart", "decease"]),
      ])
  }

  @Test func `an event happens where the member is`() {
    let elsewhere = [Self.event(0, .join, at: 1), Self.event(1, .leave, at: 2)]
    let breach = #expect(throws: Breach.self) { try fold(elsewhere) }
    #expect(breach?.figures["union"] == .text("U2"))
    #expect(breach?.figures["present_union"] == .text("U1"))
  }

  @Test func `days and unions follow from the events`() throws {
    let spell = try #require(try fold(events("JT")).first)
    #expect(spell.union.rawValue == 2)
    #expect(spell.joinedOn == Day(year: 2016, month: 1, day: 1)!)
    #expect(spell.joinedUnionOn == Day(year: 2016, month: 1, day: 2)!)
    let opened = try #require(try fold(events("O")).first)
    #expect(opened.joinedOn == nil && opened.joinedUnionOn == nil)
  }

  @Test func `voided and voiding events do not count`() {
    var voiding = Self.event(2, .leave, at: 1)
    voiding.voids = Identifier(rawValue: 2)
    let all = [Self.event(0, .join, at: 1), Self.event(1, .leave, at: 1), voiding]
    #expect(MembershipHistory.effective(all).map(\.id.rawValue) == [1])
  }

  /// Which change may come right after which, transfers left out; a transfer may come wherever a
  /// membership is open. The unions are followed apart from that.
  private static func isPossible(_ story: String, _ events: [MembershipEvent]) -> Bool {
    let others = "^" + story.filter { $0 != "T" }
    for (before, after) in zip(others, others.dropFirst()) {
      let allowed =
        switch before {
        case "^": "OJA"
        case "K": "SLPXQD"
        case "O", "J", "A", "R", "S": "KLPXQD"
        case "D": ""
        default: "RA"
        }
      if !allowed.contains(after) { return false }
    }
    for (before, after) in zip("^" + story, story) where after == "T" {
      if "^LPXQD".contains(before) { return false }
    }
    var at: Int64?
    for event in events {
      if !event.change.isBeginning, event.union.rawValue != at { return false }
      at = (event.otherUnion ?? event.union).rawValue
    }
    return true
  }

  @Test func `ten thousand random stories fold just when each step may follow`() {
    var random = SeededGenerator(seed: 20_170_501)
    let letters = Self.changes.keys.sorted()
    var possible = 0
    for _ in 0..<10_000 {
      var story = ""
      var events: [MembershipEvent] = []
      var union: Int64 = 1
      for index in 0..<Int.random(in: 0...7, using: &random) {
        var letter = letters.randomElement(using: &random)!
        for _ in 0..<6 where !Self.isPossible(story + [letter], events) {
          letter = letters.randomElement(using: &random)!
        }
        let at = Int.random(in: 0..<20, using: &random) == 0 ? union + 1 : union
        let other = letter == "T" ? at + 1 : nil
        story.append(letter)
        events.append(Self.event(index, Self.changes[letter]!, at: at, to: other))
        union = other ?? at
      }
      let isPossible = Self.isPossible(story, events)
      let folded = try? fold(events)
      #expect((folded != nil) == isPossible, "\(story)")
      guard let folded else { continue }
      possible += 1
      let began = story.filter { "OJAR".contains($0) }.count
      let retained = story.last { "KSLPXQDOJAR".contains($0) } == "K"
      let ended = story.last { !"T".contains($0) }.map { "LPXQD".contains($0) } ?? false
      #expect(folded.count == began, "\(story)")
      #expect(
        folded.last?.status
          == (story.isEmpty ? nil : ended ? .ended : retained ? .retained : .active))
      #expect(folded.last?.union == events.last?.unionAfter)
    }
    #expect(possible > 2_000)
  }
}
