import Records
import Storage
import Testing

@testable import Federation

/// Hundreds of lives by chance, recounted person by person in plain Swift.
@Suite struct RandomGrowthTests {
  typealias Happening = GrowthWorld.Happening

  @Test(arguments: [UInt64(20_170_501), 7, 630_000])
  func `every figure is what counting person by person gives`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let lives = (0..<150).map { _ in Self.life(&chance) }
    let world = try GrowthWorld()
    try world.write { db in for life in lives { try GrowthWorld.live(life, in: db) } }
    let cuts: [(ReportStep?, String, UnionLevel?)] = [
      (.month, "P1", .prefecture), (.quarter, "P1", nil), (.statisticalYear, "F1", .grassroots),
      (.year, "P1", .county), (nil, "C1", nil), (.month, TradeUnion.nationalCode, .prefecture),
    ]
    for (step, top, level) in cuts {
      let report = try world.report("2015-03-10", "2017-11-20", by: step, under: top, level: level)
      #expect(!report.rows.isEmpty)
      for row in report.rows {
        let expected = Self.recount(lives, row, level, top)
        let counted = Dictionary(
          uniqueKeysWithValues: zip(GrowthReport.columns, row.cells).dropFirst(3).compactMap {
            column, cell -> (String, Int64)? in
            guard case .integer(let count) = cell else { return nil }
            return (column.name, count)
          })
        #expect(counted == expected, "\(row.period.label) \(row.unit.code)")
      }
    }
  }

  /// A valid life, with a few events that were taken back, entered in any order.
  static func life(_ chance: inout SeededGenerator) -> [Happening] {
    let unions = GrowthWorld.parents.map(\.key)
    var life: [Happening] = []
    var status = "none"
    var union = unions.randomElement(using: &chance)!
    var day = Day(stored: "2014-06-01")!.daysSince1970
    while true {
      day += Int.random(in: 1...300, using: &chance)
      guard let on = Day(daysSince1970: day), on.year < 2018 else { break }
      let choices: [MembershipChange] =
        switch status {
        case "none": [.join, .arrive, .opening]
        case "active": [.transfer, .transfer, .retain, .leave, .lapse, .expel, .depart, .decease]
        case "retained": [.transfer, .restore, .restore, .leave, .depart, .decease]
        case "ended": [.rejoin, .arrive]
        default: []
        }
      guard let change = choices.randomElement(using: &chance) else { break }
      if ["none", "ended"].contains(status) { union = unions.randomElement(using: &chance)! }
      let other =
        change == .transfer
        ? unions.filter { $0 != union }.randomElement(using: &chance)
        : nil
      life.append(Happening(change, on.text, union, to: other))
      union = other ?? union
      status = Self.status(after: change) ?? status
      if Int.random(in: 0..<10, using: &chance) == 0 {
        life.append(Happening(.expel, on.text, unions[0]).voided)
      }
    }
    for index in life.indices { life[index].entered = Int.random(in: 0..<100, using: &chance) }
    return life
  }

  /// `nil`: as before.
  private static func status(after change: MembershipChange) -> String? {
    switch change {
    case .transfer: nil
    case .retain: "retained"
    case .leave, .lapse, .expel, .depart: "ended"
    case .decease: "deceased"
    default: "active"
    }
  }

  /// Where somebody stood once the first `count` events that hold had happened.
  private static func standing(_ life: [Happening], _ count: Int) -> (status: String, union: String)
  {
    let past = life.prefix(count)
    let told = past.last { $0.change != .transfer }
    let union = past.last.map { $0.other ?? $0.union } ?? ""
    return (told.flatMap { status(after: $0.change) } ?? "none", union)
  }

  private static func recount(
    _ lives: [[Happening]], _ row: GrowthReport.Row, _ level: UnionLevel?, _ top: String
  ) -> [String: Int64] {
    var counts: [String: Int64] = [:]
    for column in GrowthReport.columns where column.type == .integer { counts[column.name] = 0 }
    func isHere(_ union: String) -> Bool { belongs(union, to: row.unit, level, top) }
    for life in lives {
      let life = life.filter { !$0.isVoided }.sorted { $0.on < $1.on }
      let before = life.filter { $0.on < row.period.first }.count
      let until = life.filter { $0.on <= row.period.last }.count
      for (count, suffix) in [(before, "opening"), (until, "closing")] {
        let (status, union) = standing(life, count)
        guard isHere(union) else { continue }
        if status == "active" { counts[suffix, default: 0] += 1 }
        if status == "retained" { counts["retained_" + suffix, default: 0] += 1 }
      }
      for index in before..<until {
        let (old, new) = (standing(life, index), standing(life, index + 1))
        let wasIn = old.status == "active" && isHere(old.union)
        let isIn = new.status == "active" && isHere(new.union)
        guard wasIn != isIn else { continue }
        counts[column(life[index].change, isIn: isIn), default: 0] += 1
      }
    }
    return counts
  }

  private static func column(_ change: MembershipChange, isIn: Bool) -> String {
    switch change {
    // Taken in: from the beginning of the period.
    case .opening: "opening"
    case .join: "joined"
    case .rejoin: "rejoined"
    case .arrive: "arrived"
    case .restore: "restored"
    case .retain: "retained"
    case .transfer: isIn ? "transferred_in" : "transferred_out"
    case .leave, .lapse: "left"
    case .expel: "expelled"
    case .decease: "deceased"
    case .depart: "departed"
    }
  }

  /// By the drawing of the tree.
  private static func belongs(
    _ union: String, to unit: ReportUnits.Unit, _ level: UnionLevel?, _ top: String
  ) -> Bool {
    var chain = [union]
    while let parent = GrowthWorld.parents.first(where: { $0.key == chain.last })?.value {
      chain.append(parent)
    }
    guard chain.contains(unit.code), unit.isRemainder else { return chain.contains(unit.code) }
    let letters: [UnionLevel: String] = [.prefecture: "FX", .county: "C", .grassroots: "G"]
    let below = chain.prefix { $0 != top }
    return !below.contains { letters[level!]!.contains($0.first!) }
  }
}
