import Records
import Storage

/// Which of a report's classes a person belongs to: one for all people whom the filter lets pass,
/// and one for each group of people.
struct GrowthClasses {
  /// In the report's order; `all` is the last one.
  let groups: [GrowthGroup]
  /// Whether what somebody is can change between the ends of a period.
  let isDated: Bool
  private let filter: GrowthFilter
  private let grouping: GrowthGrouping?
  private let index: [GrowthGroup: Int]
  /// The days of the bounds: the one before the first period, and the last one of each.
  private let days: [Day]
  private var people: GrowthPeople

  init(
    _ filter: GrowthFilter, by grouping: GrowthGrouping?, _ time: GrowthTime,
    in db: borrowing Connection
  ) throws {
    self.filter = filter
    self.grouping = grouping.flatMap { $0.isOfUnions ? nil : $0 }
    groups = try self.grouping.map { try Self.groups($0, in: db) + [.all] } ?? [.all]
    index = Dictionary(uniqueKeysWithValues: zip(groups, 0...))
    isDated = filter.isDated || self.grouping?.isDated == true
    let first = time.periods.first?.first ?? .first
    days = [first.adding(days: -1) ?? first] + time.periods.map(\.last)
    people = GrowthPeople(readsTraits: filter.trait != nil || self.grouping == .trait)
  }

  /// - Parameter person: not lower than the one before.
  mutating func classes(of person: Int64, in db: borrowing Connection) throws
    -> [(index: Int, mask: GrowthMask)]
  {
    let all = groups.count - 1
    guard filter.isOfPeople || grouping != nil else { return [(all, .always)] }
    guard let facts = try people.facts(of: person, in: db), facts.passes(filter) else { return [] }
    let passed = filter.isDated ? days.map { facts.passes(filter, on: $0) } : nil
    if let passed, !passed.contains(true) { return [] }
    let mask = passed.map { GrowthMask.bounds($0) } ?? .always
    var classes: [(index: Int, mask: GrowthMask)] = [(all, mask)]
    func add(_ group: GrowthGroup, _ mask: GrowthMask) {
      if let place = index[group] { classes.append((place, mask)) }
    }
    func add(_ group: GrowthGroup, _ isIn: (Day) -> Bool) {
      let bounds = days.indices.map { (passed?[$0] ?? true) && isIn(days[$0]) }
      if bounds.contains(true) { add(group, .bounds(bounds)) }
    }
    switch grouping {
    case .gender: add(facts.gender.map { .code($0.rawValue) } ?? .unknown, mask)
    case .ethnicity: add(facts.ethnicity.map { .code($0) } ?? .unknown, mask)
    case .age:
      guard let birth = facts.birth else {
        add(.unknown, mask)
        break
      }
      for band in AgeBand.all {
        add(.code(band.text)) { band.contains($0.age(bornOn: birth)) }
      }
    case .trait:
      for trait in Set(facts.traits.map(\.trait)) {
        add(.code(trait)) { facts.has(trait, on: $0) }
      }
    default: break
    }
    return classes
  }

  private static func groups(_ grouping: GrowthGrouping, in db: borrowing Connection) throws
    -> [GrowthGroup]
  {
    func codes(_ sql: SQL) throws -> [GrowthGroup] {
      try db.column(String.self, sql).map { .code($0) }
    }
    return switch grouping {
    case .gender: Gender.allCases.map { .code($0.rawValue) } + [.unknown]
    case .age: AgeBand.all.map { .code($0.text) } + [.unknown]
    case .trait: try codes("SELECT code FROM code WHERE list = 'trait' ORDER BY id")
    case .ethnicity:
      try codes(
        "SELECT DISTINCT ethnicity FROM person WHERE ethnicity IS NOT NULL ORDER BY ethnicity")
        + [.unknown]
    default: []
    }
  }
}
