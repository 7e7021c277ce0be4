import Records
import Storage
import Testing

@testable import Federation

/// A small province whose people live by the events a test writes:
///
///     P1 ─ F1 ─ C1 ─ G1      P1 ─ F2 ─ G3      P1 ─ G4      X1, outside
///             └ G2
struct GrowthWorld {
  /// What happened to somebody: `.join, "2017-01-05", "G1"`, of a transfer to another union.
  struct Happening {
    let change: MembershipChange
    let on: Day
    let union: String
    let other: String?
    var isVoided = false
    /// Later ones were entered later; by the order of the days where a test does not say.
    var entered: Int?

    init(_ change: MembershipChange, _ on: String, _ union: String, to other: String? = nil) {
      self.change = change
      self.on = Day(stored: on)!
      self.union = union
      self.other = other
    }

    var voided: Happening {
      var copy = self
      copy.isVoided = true
      return copy
    }
  }

  /// What somebody is, besides a member.
  struct Facts {
    var gender: Gender?
    var birth: Day?
    var ethnicity: String?
    var traits: [(trait: String, from: Day, to: Day?)] = []
  }

  static let today = Day(year: 2026, month: 11, day: 1)!
  static let parents: KeyValuePairs = [
    "P1": "ACFTU", "F1": "P1", "F2": "P1", "C1": "F1", "G1": "C1", "G2": "F1", "G3": "F2",
    "G4": "P1", "X1": "ACFTU",
  ]

  let federation: Federation

  init() throws {
    federation = try Federation.inMemory(today: Self.today)
    try write { db in
      let service = UnionService(Desk(today: Self.today))
      for (code, parent) in Self.parents {
        let level: UnionLevel =
          switch code.first {
          case "P": .province
          case "F", "X": .prefecture
          case "C": .county
          default: .grassroots
          }
        let fields = Fields([
          "code": .text(code), "name": .text(code + "工会"), "level": .text(level.rawValue),
          "kind": .text(level == .grassroots ? "single" : "federation"), "parent": .text(parent),
          "founded_on": .day(Day(year: 2000, month: 1, day: 1)!),
        ])
        _ = try service.enter(fields, .add, in: db)
      }
    }
  }

  @discardableResult
  func write<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
    return try federation.store.write(order, body).result
  }

  /// Somebody new, with events as they stand in the file, whether or not they fold.
  func live(_ happenings: Happening...) throws {
    try write { db in try Self.live(happenings, in: db) }
  }

  static func live(
    _ happenings: [Happening], _ facts: Facts = Facts(), in db: borrowing Connection
  ) throws {
    let person = try db.nextID(in: "person")
    let number = String("00000\(person)".suffix(6))
    try db.insert(
      Person(
        id: Identifier(rawValue: person), idNumber: "T" + number, idType: .other,
        formerNumber: nil, name: "某人", gender: facts.gender, birthDate: facts.birth,
        ethnicity: facts.ethnicity, education: nil, householdType: nil, phone: nil))
    for (trait, from, to) in facts.traits {
      try db.insert(
        PersonTrait(
          id: Identifier(rawValue: try db.nextID(in: "person_trait")),
          person: Identifier(rawValue: person), trait: trait, from: from, to: to,
          isProvisional: false))
    }
    let entered = happenings.sorted { ($0.entered ?? 0) < ($1.entered ?? 0) }
    for happening in entered {
      let event = MembershipEvent(
        id: Identifier(rawValue: try db.nextID(in: "membership_event")),
        person: Identifier(rawValue: person), change: happening.change, on: happening.on,
        union: try db.union(code: happening.union).id,
        otherUnion: try happening.other.map { try db.union(code: $0).id }, outside: nil,
        reason: nil, document: nil, isProvisional: false, voids: nil)
      try db.insert(event)
      guard happening.isVoided else { continue }
      try db.insert(
        MembershipEvent(
          id: Identifier(rawValue: try db.nextID(in: "membership_event")),
          person: event.person, change: event.change, on: event.on, union: event.union,
          otherUnion: event.otherUnion, outside: nil, reason: nil, document: nil,
          isProvisional: false, voids: event.id))
    }
  }
}

extension GrowthWorld {
  /// The report, counted from all events and, where the roll-up can tell it, from that as well.
  func report(
    _ from: String, _ to: String, by step: ReportStep? = .month, under code: String = "P1",
    level: UnionLevel? = nil, tree: String? = nil, _ filter: GrowthFilter = GrowthFilter(),
    by grouping: GrowthGrouping? = nil, today: Day = GrowthWorld.today
  ) throws -> GrowthReport {
    try federation.store.read { db in
      let periods = try ReportPeriods.cut(
        from: Day(stored: from)!, to: Day(stored: to)!, by: step)
      let outline = try ReportOutline(
        under: code, level: level, on: Day(stored: tree ?? to)!, in: db)
      let units = try ReportUnits(outline, in: db)
      let scanned = Self.made {
        try GrowthReport(periods, of: units, filter, by: grouping, today: today, in: db)
      }
      let report = Self.made {
        try GrowthReport(periods, of: outline, filter, by: grouping, today: today, in: db)
      }
      #expect(report.map(\.rows) == scanned.map(\.rows))
      return try report.get()
    }
  }

  /// A report or its refusal.
  private static func made(_ body: () throws -> GrowthReport) -> Result<GrowthReport, Problem> {
    do { return .success(try body()) } catch let problem as Problem {
      return .failure(problem)
    } catch {
      return .failure(Problem(.integrity, "\(error)"))
    }
  }

  /// The rows in which anything is not 0, with what is not: `2017-01 F1: joined 1, closing 1`.
  static func lines(_ report: GrowthReport) -> [String] {
    report.rows.compactMap { row in
      let figures = zip(GrowthReport.columns, row.cells).dropFirst(3).compactMap {
        column, cell in
        cell == .integer(0) || column.name == "growth_rate" ? nil : "\(column.name) \(text(cell))"
      }
      guard !figures.isEmpty else { return nil }
      let unit = row.unit.code + (row.unit.isRemainder ? " rest" : "")
      return "\(row.period.label) \(unit): " + figures.joined(separator: ", ")
    }
  }

  static func text(_ cell: SQLiteValue) -> String {
    switch cell {
    case .integer(let number): String(number)
    case .text(let text): text
    default: ""
    }
  }

  /// The refusal of a report; `nil` when it is given.
  func problem(_ body: () throws -> GrowthReport) throws -> Problem? {
    do {
      _ = try body()
      return nil
    } catch let problem as Problem {
      return problem
    }
  }
}
