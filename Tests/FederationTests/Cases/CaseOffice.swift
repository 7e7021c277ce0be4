import Records
import Storage

@testable import Federation

/// A small province to try files and officers in: P1 over the county C1 over G1, and G2 directly
/// under the province.
struct CaseOffice {
  static let today = Day(year: 2018, month: 1, day: 10)!
  let federation: Federation
  let desk = Desk(today: Self.today)
  var cases: CaseService { CaseService(desk) }

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

  /// Opens the file of the applicant with this number.
  @discardableResult
  func open(
    _ applicant: String, name: String = "张三", union: String = "G1", on day: String = "2017-05-02",
    _ more: [String: KindValue] = [:]
  ) throws -> String {
    var fields = try Self.household(applicant, name, union)
    for (key, value) in more { fields[key] = value }
    let entered = try write { db in
      try cases.open(fields, on: try Day(parsing: day), in: db)
    }
    return try federation.store.read { db in
      try db.find(AssistanceCase.self, Identifier(rawValue: entered.id))!.number
    }
  }

  static func household(_ applicant: String, _ name: String, _ union: String) throws -> Fields {
    var fields = Self.fields([
      "name": name, "union": union, "category": "subsistence", "main_cause": "illness",
    ])
    fields["id_number"] = try identity(applicant)
    fields["family_size"] = .integer(3)
    fields["annual_income"] = .money(Money(fen: 1_200_000))
    return fields
  }

  static func relative(_ file: String, _ number: String, _ name: String) throws -> Fields {
    var fields = Self.fields(["case_number": file, "name": name, "relation": "配偶"])
    fields["id_number"] = try identity(number)
    return fields
  }

  static func aid(_ type: String, fen: Int64, on day: String) throws -> Fields {
    var fields = Self.fields(["type": type])
    fields["amount"] = .money(Money(fen: fen))
    fields["on"] = .day(try Day(parsing: day))
    return fields
  }

  static func fields(_ texts: [String: String]) -> Fields {
    Fields(texts.filter { !$0.value.isEmpty }.mapValues { .text($0) })
  }

  static func identity(_ text: String) throws -> KindValue {
    .identity(try IdentityNumber.read(text, today: today) { _ in true })
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
  } catch {
    return ("\(error)", [:])
  }
}
