import Records
import Storage
import Testing

@testable import Federation

/// Every figure opens into rows, and there are as many as it says.
@Suite struct GrowthRowsTests {
  @Test(arguments: [UInt64(3), 20_180_331])
  func `the rows behind every figure of random reports sum to it`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let world = try GrowthWorld()
    try world.write { db in
      for _ in 0..<120 {
        try GrowthWorld.live(RandomGrowthTests.life(&chance), Self.facts(&chance), in: db)
      }
    }
    for grouping in [nil] + GrowthGrouping.allCases.map(Optional.some) {
      let filter = Self.filter(&chance)
      let level: UnionLevel? = [nil, .prefecture, .county].randomElement(using: &chance)!
      let report = try world.report(
        "2015-02-10", "2017-08-20", by: .quarter, level: level, filter, by: grouping)
      try Self.expectSums(report, world, level, filter, grouping)
    }
  }

  private static func expectSums(
    _ report: GrowthReport, _ world: GrowthWorld, _ level: UnionLevel?, _ filter: GrowthFilter,
    _ grouping: GrowthGrouping?
  ) throws {
    try world.federation.store.read { db in
      let (from, to) = (Day(stored: "2015-02-10")!, Day(stored: "2017-08-20")!)
      let periods = try ReportPeriods.cut(from: from, to: to, by: .quarter)
      let units = try ReportUnits(under: "P1", level: level, on: to, in: db)
      for figure in [nil] + GrowthFigure.opened.map(Optional.some) {
        var listing = GrowthReport.Listing()
        (listing.filter, listing.grouping, listing.figure) = (filter, grouping, figure)
        var counts: [String: Int64] = [:]
        try GrowthReport.eachEntry(periods, of: units, listing, in: db) { entry in
          let key = "\(entry.period.label) \(entry.unit) \(entry.group) \(entry.figure.name)"
          counts[key, default: 0] += 1
        }
        for row in report.rows {
          for one in GrowthFigure.opened where figure.map({ $0 == one }) ?? one.isFlow {
            let key = "\(row.period.label) \(row.unit) \(row.group) \(one.name)"
            #expect(counts.removeValue(forKey: key) ?? 0 == row.figures[one], "\(key)")
          }
        }
        #expect(counts.isEmpty)
      }
    }
  }

  static func facts(_ chance: inout SeededGenerator) -> GrowthWorld.Facts {
    func day(_ year: Int) -> Day {
      Day(year: year, month: 1, day: 1)!.adding(days: .random(in: 0..<1_200, using: &chance))!
    }
    var facts = GrowthWorld.Facts()
    facts.gender = [.male, .female, nil].randomElement(using: &chance)!
    facts.birth = Int.random(in: 0..<5, using: &chance) == 0 ? nil : day(1977)
    facts.ethnicity = ["汉族", "藏族", nil].randomElement(using: &chance)!
    for trait in ["migrant", "frontline"] where Bool.random(using: &chance) {
      let from = day(2014)
      let length = Int.random(in: 30..<700, using: &chance)
      facts.traits.append(
        (trait, from, Bool.random(using: &chance) ? from.adding(days: length) : nil))
    }
    return facts
  }

  static func filter(_ chance: inout SeededGenerator) -> GrowthFilter {
    var filter = GrowthFilter()
    filter.trait = [nil, nil, "migrant"].randomElement(using: &chance)!
    filter.gender = [nil, nil, .female].randomElement(using: &chance)!
    filter.ages = [nil, AgeBand(36, 39)].randomElement(using: &chance)!
    filter.kind = [nil, nil, .single].randomElement(using: &chance)!
    return filter
  }
}

extension GrowthFigure {
  /// Is listed where no figure is named.
  fileprivate var isFlow: Bool {
    if case .flow = self { true } else { false }
  }
}
