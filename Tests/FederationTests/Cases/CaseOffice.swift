import Records
import Storage

@testable import Federation

/// A small province to try cases and officers in: P1 over the county C1 over G1, and G2 directly
/// under the province.
struct CaseOffice {
  static let today = Day(year: 2018, month: 1, day: 10)!
  let federation: Federation
  let desk = Desk(today: Self.today)

  init() throws {
    federation = try Federation.inMemory(today: Self.today)
    for (code, level, kind, parent, division) in [
      ("P1", "province", "federation", "ACFTU", "630000"),
      ("C1", "county", "federation", "P1", "630102"),
      ("G1", "grassroots", "single", "C1", "630103"),
      ("G2", "grassroots", "single", "P1", nil),
    ] as [(String, String, String, String, String?)] {
      var fields = Self.fields([
        "code": code, "name": "\(code)工会", "level": level, "kind": kind, "parent": parent,
        "division": division ?? "",
      ])
      fields["founded_on"] = .day(Day(year: 2000, month: 1, day: 1)!)
      try write { db in _ = try UnionService(Desk(today: Self.today)).enter(fields, .add, in: db) }
    }
  }

  @discardableResult
  func write<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    let order = Order(by: Actor(login: "tester"), because: "test", command: "test")
    return try federation.store.write(order, body).result
  }

  func rows(_ kind: Kind, asOf day: Day = Self.today) throws -> [[String]] {
    try federation.store.read { db in try SampleRows.rows(of: kind, in: db, asOf: day) }
  }

  /// Performs a verb with what somebody typed.
  @discardableResult
  func perform(_ verb: any Verb.Type, _ given: Given) throws -> Answer {
    try write { db in try verb.perform(given, at: desk, in: db) }
  }

  /// Enters one row of a list.
  @discardableResult
  func enter<Entity: Record>(_ noun: Entity.Type, _ rows: Given...) throws -> [Effect] {
    try write { db in try Entity.enter(rows: rows, .merge, at: desk, in: db).map(\.effect) }
  }

  /// Opens the case of the applicant with this number.
  @discardableResult
  func open(
    _ applicant: String, name: String = "张三", union: String = "G1", on day: String = "2017-05-02",
    _ more: [String: String] = [:]
  ) throws -> String {
    var given = Self.household(applicant, name, union)
    given["on"] = day
    for (key, value) in more { given[key] = value }
    let answer = try perform(OpenCase.self, given)
    guard case .record(let heading, let values)? = answer.parts.first,
      let at = heading.columns.firstIndex(where: { $0.name == "case_number" })
    else { return "" }
    return values[at].text(in: .en, revealed: false)
  }

  static func household(_ applicant: String, _ name: String, _ union: String) -> Given {
    [
      "id_number": applicant, "name": name, "union": union, "category": "subsistence",
      "main_cause": "illness", "family_size": "3", "annual_income": "12000",
    ]
  }

  static func relative(_ number: String, _ id: String, _ name: String) -> Given {
    ["case_number": number, "id_number": id, "name": name, "relation": "配偶"]
  }

  static func aid(_ number: String, _ type: String, _ amount: String, on day: String) -> Given {
    ["subject": number, "case_number": number, "type": type, "amount": amount, "on": day]
  }

  static func fields(_ texts: [String: String]) -> Fields {
    Fields(texts.filter { !$0.value.isEmpty }.mapValues { .text($0) })
  }

  /// Never-issued numbers (`domain.md` §6.5).
  static let numbers = ["630000198507149917", "630000199211039932", "630000200112319942"]
}

/// The rule and figures of a refusal, or the name of a problem.
func refusal(of body: () throws -> Void) -> (name: String, figures: Figures)? {
  do {
    try body()
    return nil
  } catch let error as RuleViolation {
    return (error.finding.rule.rawValue, error.finding.figures)
  } catch let error as Problem {
    return (error.name, error.figures)
  } catch let error as Problems {
    return (error.all[0].reason?.reason ?? error.all[0].name, error.all[0].figures)
  } catch {
    return ("\(error)", [:])
  }
}
