import Records
import Storage

@testable import Federation

/// A small province with a payer at the foot of every level, and one directly under the province.
struct FundOffice {
  let federation: Federation
  let today = Day(year: 2018, month: 3, day: 1)!

  /// The shares of `domain.md` §2.3, which are illustrations.
  static let shares: [(level: UnionLevel, ratio: BasisPoints)] = [
    (.grassroots, BasisPoints(rawValue: 6000)), (.county, BasisPoints(rawValue: 1500)),
    (.prefecture, BasisPoints(rawValue: 1000)), (.province, BasisPoints(rawValue: 1000)),
    (.national, BasisPoints(rawValue: 500)),
  ]

  init() throws {
    federation = try Federation.inMemory(today: today)
    try write { db, desk in
      for (code, level, kind, parent) in [
        ("P", "province", "federation", nil), ("X", "prefecture", "federation", "P"),
        ("C", "county", "federation", "X"), ("T", "township", "township", "C"),
        ("G", "grassroots", "single", "T"), ("S", "grassroots", "single", "P"),
      ] as [(String, String, String, String?)] {
        var fields = Fields([
          "code": .text(code), "name": .text(code + "工会"), "level": .text(level),
          "kind": .text(kind),
        ])
        fields["parent"] = parent.map { .text($0) }
        _ = try UnionService(desk).enter(fields, .add, in: db)
      }
    }
  }

  @discardableResult
  func write<Result>(_ body: (borrowing Connection, Desk) throws -> Result) throws -> Result {
    let desk = Desk(today: today)
    let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
    return try federation.store.write(order) { db in try body(db, desk) }.result
  }

  func read<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    try federation.store.read(body)
  }

  /// A scheme with so much for the grassroots, the rest for the province.
  func addScheme(
    _ name: String, _ from: String, _ to: String? = nil, scope: String? = nil,
    shares: [(level: UnionLevel, ratio: BasisPoints)] = shares
  ) throws {
    try write { db, desk in
      _ = try SchemeService(desk).add(
        name: name, from: Day(parsing: from), to: try to.map { try Day(parsing: $0) },
        scope: scope, document: nil, shares: shares, in: db)
    }
  }

  static func halves(_ grassroots: Int64) -> [(level: UnionLevel, ratio: BasisPoints)] {
    [
      (.grassroots, BasisPoints(rawValue: grassroots)),
      (.province, BasisPoints(rawValue: 10_000 - grassroots)),
    ]
  }

  /// What a clerk types to collect a contribution.
  func fields(
    _ number: String, union: String = "G", period: String = "2017-05", payroll: String,
    _ more: [String: KindValue] = [:]
  ) throws -> Fields {
    var fields = Fields([
      "receipt_number": .text(number), "union": .text(union),
      "period": .period(try Period(parsing: period)),
      "payroll": .money(try Money(parsing: payroll)),
      "collected_on": .day(try Period(parsing: period).lastDay),
    ])
    for (name, value) in more { fields[name] = value }
    return fields
  }

  @discardableResult
  func collect(_ number: String, union: String = "G", period: String = "2017-05", payroll: String)
    throws -> Entered
  {
    let fields = try fields(number, union: union, period: period, payroll: payroll)
    return try write { db, desk in try FundService(desk).collect(fields, in: db) }
  }

  @discardableResult
  func allocate(_ number: String, scheme: String? = nil) throws -> Allocated {
    try write { db, desk in try FundService(desk).allocate(number, scheme: scheme, in: db) }
  }

  @discardableResult
  func confirm(_ number: String) throws -> Entered {
    try write { db, desk in try FundService(desk).confirm(number, in: db) }
  }

  /// The breach that refuses `body`.
  func violation(_ body: () throws -> Void) -> Finding? {
    do { try body() } catch let error as RuleViolation { return error.finding } catch {}
    return nil
  }

  /// The name of the problem that refuses `body`.
  func problem(_ body: () throws -> Void) -> Problem? {
    do { try body() } catch let error as Problem { return error } catch {}
    return nil
  }
}
