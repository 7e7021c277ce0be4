import Records
import Storage
import Testing

@testable import Federation

/// The sample's officers, cases, families and aid go in and come out the same.
@Suite struct CaseSampleTests {
  static let today = Day(year: 2018, month: 1, day: 1)!
  static let files: [(String, Kind)] = [
    ("01-union", .union), ("02-union_version", .unionVersion), ("03-union_parent", .unionParent),
    ("10-officer", .officer), ("11-case", .assistanceCase), ("12-family", .family),
    ("13-aid", .aid),
  ]
  /// Filled once for all tests, none of which changes it.
  private static let sample = Result { try fill() }
  let federation: Federation
  let warnings: [Finding]

  init() throws { (federation, warnings) = try Self.sample.get() }

  private static func fill() throws -> (Federation, [Finding]) {
    let federation = try Federation.inMemory(today: today)
    let desk = Desk(today: today)
    for (file, kind) in files { try enter(file, kind, desk, into: federation) }
    return (federation, desk.warnings)
  }

  @discardableResult
  private static func enter(
    _ file: String, _ kind: Kind, _ desk: Desk, into federation: Federation
  ) throws -> Written<[Effect]> {
    let sample = try SampleRows(file, kind)
    let order = Order(by: Actor(login: "tester"), because: "sample", command: "import")
    return try federation.store.write(order) { db in
      try sample.groups().flatMap { group in
        let rows = group.map { withoutTree($0, kind) }
        return try Registry.enter(rows, of: kind, .merge, desk, in: db).map(\.effect)
      }
    }
  }

  /// Without the present parents of a union: the tree over time comes with its own file.
  private static func withoutTree(_ fields: Fields, _ kind: Kind) -> Fields {
    guard kind.name == Kind.union.name else { return fields }
    var fields = fields
    fields["parent"] = nil
    fields["industrial_parent"] = nil
    return fields
  }

  @Test(arguments: files.suffix(4))
  func `every row comes back as it went in, in the file's order`(file: String, kind: Kind) throws {
    let rows = try federation.store.read { db in
      try SampleRows.rows(of: kind, in: db, asOf: Self.today)
    }
    #expect(rows == (try SampleRows(file, kind).rows))
  }

  @Test func `the files a second time change nothing`() throws {
    for (file, kind) in Self.files.suffix(4) {
      let written = try Self.enter(file, kind, Desk(today: Self.today), into: federation)
      #expect(written.batch == nil, "\(file)")
      #expect(Set(written.result) == [.unchanged], "\(file)")
    }
  }

  @Test func `the sample keeps every rule on cases and officers`() throws {
    let findings = try federation.store.read { db in
      try CaseChecks.all(in: db) + OfficerChecks.all(in: db)
    }
    #expect(findings == [])
    #expect(warnings == [])
  }

  @Test func `cases numbered anew get the numbers they had`() throws {
    try federation.store.read { db in
      for row in try SampleRows("11-case", .assistanceCase).rows {
        let union = try db.union(code: row[3])
        let next = try db.nextCaseNumber(of: union, on: try Day(parsing: row[9]))
        #expect(next.prefix(12) == row[0].prefix(12))
      }
    }
  }

  @Test(arguments: [
    (ReportStep.month, UnionLevel?.some(.prefecture)), (.quarter, .some(.county)), (.year, nil),
    (.statisticalYear, .some(.grassroots)),
  ])
  func `the report on cases agrees with counts of the sample`(
    step: ReportStep, level: UnionLevel?
  ) throws {
    let cases = try SampleRows("11-case", .assistanceCase).rows
    let aid = try SampleRows("13-aid", .aid).rows
    let periods = try ReportPeriods.cut(
      from: Day(year: 2016, month: 6, day: 1)!, to: Day(year: 2017, month: 12, day: 31)!, by: step)
    let report = try federation.store.read { db in
      let units = try ReportUnits(under: "630000", level: level, on: periods.last!.last, in: db)
      return try CaseReport(periods, of: units, in: db)
    }
    for period in periods {
      let rows = report.rows.filter { $0.period == period.label }.map(\.figures)
      func sum(_ figure: (CaseFigures) -> Int64) -> Int { Int(rows.map(figure).reduce(0, +)) }
      func within(_ text: String) -> Bool {
        period.first.text <= text && text <= period.last.text
      }
      #expect(sum(\.opened) == cases.count { within($0[9]) })
      #expect(sum(\.lifted) == cases.count { within($0[10]) && $0[11] == "lifted" })
      #expect(
        sum(\.openAtEnd)
          == cases.count {
            $0[9] <= period.last.text && ($0[10].isEmpty || $0[10] > period.last.text)
          })
      let given = aid.filter { within($0[2]) }
      #expect(sum(\.aidCount) == given.count)
      #expect(sum(\.householdsAided) == Set(given.map { $0[0] }).count)
      let amounts = try given.map { try Money(parsing: $0[4]) }
      #expect(sum(\.aidFen) == Int(try Money.total(amounts).rawValue))
    }
  }
}
