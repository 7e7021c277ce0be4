import Records
import Storage
import Testing

@testable import Federation

/// Service cards from issue to closing.
@Suite struct CardVerbTests {
  private let office: Office
  private let numbers = ["6217000000000000012", "6228480000000000026", "6222020000000000034"]

  init() throws {
    office = try Office()
    try office.write { desk, db in
      for n in [1, 3] { _ = try Members(desk).enter(Office.member(n), .add, in: db) }
      _ = try Add<CardBatch>.perform(
        ["number": "B1", "union": "G1", "bank": "某银行", "opened_on": "2017-03-01"], at: desk,
        in: db)
    }
  }

  private func card(_ place: Int, to n: Int = 1, on day: String) -> Given {
    [
      "subject": Office.number(n), "card_number": numbers[place], "issued_on": day, "batch": "B1",
    ]
  }

  private func taken(_ step: CardStep, on day: Day, of n: Int = 1) -> (any Verb.Type, Given) {
    let verb: any Verb.Type =
      switch step {
      case .sign: SignCard.self
      case .activate: ActivateCard.self
      case .lose: LoseCard.self
      default: CloseCard.self
      }
    return (verb, ["subject": Office.number(n), "on": day.text])
  }

  @discardableResult
  private func issue(_ place: Int, to n: Int = 1, on day: String = "2017-03-10") throws -> Effect? {
    try office.perform(IssueCard.self, card(place, to: n, on: day)).effect
  }

  @discardableResult
  private func take(_ step: CardStep, on day: String, of n: Int = 1) throws -> Effect? {
    let (verb, given) = taken(step, on: Office.day(day), of: n)
    return try office.perform(verb, given).effect
  }

  /// Of each card: the last four digits, state, and days.
  private func cards(asOf day: Day = Office.today) throws -> [[String]] {
    try office.federation.store.read { db in
      try SampleRows.rows(of: .cardList, in: db, asOf: day).map { row in
        [String(row[3].suffix(4)), row[4]] + row[6...10].filter { !$0.isEmpty }
      }
    }
  }

  @Test func `a card is issued, signed for, activated, lost and closed, each once`() throws {
    #expect(try issue(0) == .added)
    #expect(try issue(0) == .unchanged)
    #expect(try take(.sign, on: "2017-03-12") == .changed)
    #expect(try take(.sign, on: "2017-03-12") == .unchanged)
    try take(.activate, on: "2017-03-12")
    try take(.lose, on: "2017-08-01")
    try take(.close, on: "2017-08-02")
    #expect(
      try cards() == [
        ["0012", "closed", "2017-03-10", "2017-03-12", "2017-03-12", "2017-08-01", "2017-08-02"]
      ])
    #expect(
      try cards(asOf: Office.day("2017-03-31")) == [
        ["0012", "active", "2017-03-10", "2017-03-12", "2017-03-12"]
      ])
    #expect(try cards(asOf: Office.day("2017-03-09")).isEmpty)
  }

  @Test func `what is out of order, to come or before the batch is refused`() throws {
    func name(_ body: (Desk, borrowing Connection) throws -> Void) throws -> String? {
      try office.refusal(body)
    }
    let early = card(0, on: "2017-02-28")
    #expect(
      try name { desk, db in _ = try IssueCard.perform(early, at: desk, in: db) }
        == "card.before_batch")
    #expect(
      try name { desk, db in
        let (verb, given) = taken(.sign, on: Office.today)
        _ = try verb.perform(given, at: desk, in: db)
      } == "card.none")
    try issue(0)
    for (step, day, expected) in [
      (CardStep.activate, "2017-03-12", "card.order"), (.sign, "2017-03-09", "card.order"),
      (.sign, "2018-06-02", "day.in_future"),
    ] {
      let refused = try name { desk, db in
        let (verb, given) = taken(step, on: Office.day(day))
        _ = try verb.perform(given, at: desk, in: db)
      }
      #expect(refused == expected)
    }
  }

  @Test func `a person has one open card, and a card one person`() throws {
    try issue(0)
    for (place, n, expected) in [(1, 1, "card.one_open"), (0, 3, "identity.unique")] {
      let given = card(place, to: n, on: "2017-04-01")
      let refused = try office.refusal { desk, db in
        _ = try IssueCard.perform(given, at: desk, in: db)
      }
      #expect(refused == expected)
    }
    try take(.close, on: "2017-03-31")
    #expect(try issue(1, on: "2017-04-01") == .added)
  }

  @Test func `a replacement closes the old card, and its undo opens it again`() throws {
    try issue(0)
    try take(.lose, on: "2017-05-01")
    var given = card(1, on: "2017-05-10")
    given["reason"] = "遗失"
    let written = try office.written { desk, db in
      try ReplaceCard.perform(given, at: desk, in: db)
    }
    #expect(written.result.effect == .added)
    let both = [
      ["0012", "closed", "2017-03-10", "2017-05-01", "2017-05-10"],
      ["0026", "issued", "2017-05-10"],
    ]
    #expect(try cards() == both)
    let again = try office.perform(ReplaceCard.self, given)
    #expect(again.effect == .unchanged)
    let order = Order(by: Actor(login: "tester"), because: nil, command: "undo")
    let undone = try office.federation.undo(batch: #require(written.batch?.id), order)
    #expect(try cards() == [["0012", "lost", "2017-03-10", "2017-05-01"]])
    _ = try office.federation.undo(batch: #require(undone.batch?.id), order)
    #expect(try cards() == both)
  }

  @Test func `a card for nobody's member, or kept by one who left, is warned of`() throws {
    let early = card(2, to: 5, on: "2017-03-10")
    try office.write { desk, db in
      _ = try Members(desk).enter(Office.member(5, joined: "2017-09-01"), .add, in: db)
    }
    let warnings = try office.write { desk, db in
      _ = try IssueCard.perform(early, at: desk, in: db)
      return desk.warnings.map(\.rule)
    }
    #expect(warnings == [.cardOfMember])
    try issue(0)
    try office.write { desk, db in
      _ = try Members(desk).end(Office.number(1), on: Office.day("2017-12-01"), in: db)
    }
    let found = try office.federation.store.read { db in try RuleCheck.all(in: db) }
    #expect(found.map(\.rule) == [.cardOfMember] && found.first?.variant == "held")
    try take(.close, on: "2017-12-02")
    #expect(try office.federation.store.read { db in try RuleCheck.all(in: db) } == [])
  }

  @Test func `the schema refuses a card that is active and not signed for`() throws {
    try issue(0)
    #expect(throws: SQLiteError.self) {
      try office.write { _, db in
        try db.run("UPDATE service_card SET activated_on = '2017-03-20'")
      }
    }
  }
}
