import Records
import Storage

@testable import Federation

/// A small federation for tests: a province with three grassroots unions, and verbs in one write
/// each.
struct Office {
  let federation: Federation
  static let today = Day(year: 2018, month: 6, day: 1)!

  init() throws {
    federation = try Federation.inMemory(today: Self.today)
    try write { desk, db in
      let unions = UnionService(desk)
      _ = try unions.enter(Self.union("P1", .province, under: nil), .add, in: db)
      for code in ["G1", "G2", "G3"] {
        _ = try unions.enter(Self.union(code, .grassroots, under: "P1"), .add, in: db)
      }
    }
  }

  private static func union(_ code: String, _ level: UnionLevel, under parent: String?) -> Fields {
    var fields = Fields([
      "code": .text(code), "name": .text(code), "level": .text(level.rawValue),
      "kind": .text(level == .province ? "federation" : "single"),
      "founded_on": .day(Day(year: 2000, month: 1, day: 1)!),
    ])
    if let parent { fields["parent"] = .text(parent) }
    return fields
  }

  @discardableResult
  func write<Result>(_ body: (Desk, borrowing Connection) throws -> Result) throws -> Result {
    try written(body).result
  }

  @discardableResult
  func written<Result>(_ body: (Desk, borrowing Connection) throws -> Result) throws
    -> Written<Result>
  {
    let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
    return try federation.store.write(order) { db in try body(Desk(today: Self.today), db) }
  }

  /// Performs a verb of the federation with what somebody typed.
  @discardableResult
  func perform(_ verb: any Verb.Type, _ given: Given) throws -> Answer {
    try write { desk, db in try verb.perform(given, at: desk, in: db) }
  }

  /// The rows of the first table with which a question is answered, in Chinese and masked.
  func rows(_ question: any Question.Type, _ given: Given = [:]) throws -> [[String]] {
    var answer = Answer()
    try federation.store.read { db in
      let desk = Desk(today: Self.today)
      desk.unionsUnder = { code, day, db in try Federation.codesUnder(code, on: day, in: db) }
      try question.ask(given, at: desk, in: db, &answer)
    }
    guard case .table(_, let rows)? = answer.parts.first else { return [] }
    return rows.map { $0.map { $0.text(in: .zh, revealed: false) } }
  }

  /// The name of the refusal: a rule's or a problem's; `nil` where nothing was refused.
  func refusal(_ body: (Desk, borrowing Connection) throws -> Void) throws -> String? {
    try refusedFigures(body)?.name
  }

  func refusedFigures(_ body: (Desk, borrowing Connection) throws -> Void) throws -> (
    name: String, figures: Figures
  )? {
    do {
      try write(body)
      return nil
    } catch let violation as RuleViolation {
      let finding = violation.finding
      return (finding.rule.rawValue, finding.figures.adding(finding.text))
    } catch let problem as Problem {
      return (problem.name, problem.figures.adding(problem.text))
    } catch let problems as Problems {
      return (problems.all[0].name, problems.all[0].figures.adding(problems.all[0].text))
    }
  }

  /// A number that was never issued: men have an odd `n`.
  static func number(_ n: Int, born: Int = 19_800_101) -> String {
    let digits = "630000\(born)" + String("00\(n)".suffix(3))
    let bytes = Array(digits.utf8)
    return digits + String(Unicode.Scalar(IdentityNumber.checkCharacter(of: bytes[...])))
  }

  static func identity(_ number: String) -> KindValue {
    .identity(
      IdentityNumber.Reading(
        number: IdentityNumber(stored: number, type: .resident), upgradedFrom: nil, warnings: []))
  }

  /// A row of the `member` kind.
  static func member(
    _ n: Int, union: String = "G1", joined: String? = "2016-01-05",
    _ more: [String: KindValue] = [:]
  ) -> Fields {
    var fields = Fields([
      "id_number": identity(number(n)), "name": .text("张三"), "union": .text(union),
    ])
    if let joined { fields["joined_on"] = .day(day(joined)) }
    for (name, value) in more { fields[name] = value }
    return fields
  }

  /// A row of the `event` kind.
  static func event(
    _ n: Int, _ change: MembershipChange, _ on: String?, _ union: String, to other: String? = nil
  ) -> Fields {
    var fields = Fields([
      "id_number": identity(number(n)), "event": .text(change.rawValue), "union": .text(union),
    ])
    if let on { fields["on"] = .day(day(on)) }
    if let other { fields["other_union"] = .text(other) }
    return fields
  }

  static func day(_ text: String) -> Day { Day(stored: text)! }

  /// What the `member` kind says of somebody: union, joined_on, joined_union_on, status, traits.
  func state(_ n: Int, asOf day: Day = Office.today) throws -> [String]? {
    try federation.store.read { db in
      var filter = Filter(asOf: day)
      filter.key = Self.number(n)
      var state: [String]?
      try db.eachRecord(of: .member, where: filter) { _, values in
        state = [9, 10, 11, 12, 13].map {
          if case .text(let text) = values[$0] { text } else { "" }
        }
      }
      return state
    }
  }

  /// The events that hold, as `change on`.
  func events(_ n: Int) throws -> [String] {
    try federation.store.read { db in
      let person = try db.person(number: Self.number(n))
      return try db.events(of: person.id).map { "\($0.change) \($0.on)" }
    }
  }

  /// Whether the spells that are kept are those that the events tell.
  func isSound() throws -> Bool {
    try federation.store.read { db in
      var isSound = true
      try MembershipCheck.run(in: db) { _ in isSound = false }
      return isSound
    }
  }
}

extension Figures {
  /// With the figures that a sentence names.
  fileprivate func adding(_ sentence: Text?) -> Figures {
    var all = self
    for (name, value) in sentence?.figures ?? [] where all[name] == nil {
      switch value {
      case .day(let day): all[name] = .day(day)
      case .integer(let number): all[name] = .count(Int(number))
      case .money(let money): all[name] = .money(money)
      default: all[name] = .text(value.text(in: .zh, revealed: false, saysCodes: true))
      }
    }
    return all
  }
}
