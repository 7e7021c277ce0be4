import Records
import Storage

/// A growth report taken from the roll-up, where that can tell it.
///
/// The roll-up counts whole months along the tree whose links are open. A report on another tree
/// is that, less everybody who ever was in a union that stood elsewhere, plus the same people
/// counted again.
struct GrowthReading {
  let count: GrowthCount
  /// Something happened after the report's last day.
  let isFollowed: Bool

  /// People who may be counted again before it is quicker to read everybody's events.
  private static let limit = 50_000

  /// - Returns: `nil` when everybody's events must be read.
  init?(_ time: GrowthTime, _ outline: ReportOutline, in db: borrowing Connection) throws {
    guard try DerivedTables.isCurrent(GrowthRollUp.self, in: db), outline.level != .grassroots,
      let months = try Self.months(time, in: db)
    else { return nil }
    var tree = GrowthTree()
    try tree.learn(outline.root.rawValue, in: db)
    guard let root = tree.links[outline.root.rawValue], root.level != .grassroots,
      outline.level.map({ root.level < $0 }) ?? true
    else { return nil }
    let again = try db.hasOtherTree(than: outline.day) ? Recount(outline, in: db) : nil
    var count = GrowthCount(periodCount: time.periods.count, unitCount: outline.units.count)
    for (unit, cell) in zip(0..., Self.cells(outline)) where again?.knows(unit) ?? true {
      try db.eachMonth(of: cell, from: months[0], until: months[months.count - 1]) {
        month, counts in
        let next = months.firstIndex { $0 > month } ?? months.count
        count.add(counts, of: next == 0 ? nil : next - 1, unit)
      }
    }
    if let again {
      guard let people = try again.people(upTo: Self.limit, in: db) else { return nil }
      var story = GrowthStory(keepsRemaining: false)
      for person in people {
        let life = try db.life(of: person)
        story.tell(life, time, again.kept)
        count.add(story, .always, sign: -1)
        story.tell(life, time, again.asked)
        count.add(story, .always)
      }
    }
    self.count = count
    let last = time.periods.last?.last ?? .last
    isFollowed =
      try db.value(
        Int64.self, "SELECT events FROM derived_growth_day WHERE on_date > \(last) LIMIT 1") != nil
  }

  private static func cells(_ outline: ReportOutline) -> [GrowthCell] {
    outline.ids.map { GrowthCell(union: $0, part: 0) }
      + (outline.level.map { [GrowthCell(union: outline.root.rawValue, part: $0.depth)] } ?? [])
  }

  /// The month each period begins with, and the one after the last; `nil` when a period begins or
  /// ends within a month on whose other days something happened.
  private static func months(_ time: GrowthTime, in db: borrowing Connection) throws -> [Int]? {
    var months: [Int] = []
    let firsts = time.periods.map(\.first)
    for day in firsts + [time.periods.last?.last.adding(days: 1)].compactMap(\.self) {
      let month = day.firstOfMonth
      if day == month {
        months.append(day.monthNumber)
      } else if try !db.happened(from: month, until: day) {
        months.append(day.monthNumber)
      } else if let next = month.adding(months: 1), try !db.happened(from: day, until: next) {
        months.append(next.monthNumber)
      } else {
        return nil
      }
    }
    if months.count == firsts.count { months.append(Day.last.monthNumber + 1) }
    return months
  }
}

/// The unions that stand elsewhere in the report's tree than in the roll-up's.
private struct Recount {
  let asked: GrowthPlaces
  let kept: GrowthPlaces
  private let moved: Set<Int64>
  private let known: Set<Int>

  init(_ outline: ReportOutline, in db: borrowing Connection) throws {
    let tree = try GrowthTree.kept(in: db)
    let asked = try ReportUnits(outline, in: db).places
    let indices = Dictionary(uniqueKeysWithValues: zip(outline.ids, 0...))
    let root = outline.root.rawValue
    var kept: [Int64: Int] = [:]
    for union in tree.links.keys {
      guard let unit = tree.unit(of: union, under: root, level: outline.level) else { continue }
      kept[union] = unit == root && outline.level != nil ? outline.ids.count : indices[unit]
    }
    moved = Set(asked.keys).union(kept.keys).filter { asked[$0] != kept[$0] }
    known = Set(kept.values)
    self.asked = GrowthPlaces(count: outline.units.count, asked)
    self.kept = GrowthPlaces(count: outline.units.count, kept)
  }

  /// Whether the roll-up has rows that mean the same as this unit.
  func knows(_ unit: Int) -> Bool { known.contains(unit) }

  /// Everybody who ever was in such a union; `nil` when they are more than `limit`.
  func people(upTo limit: Int, in db: borrowing Connection) throws -> Set<Int64>? {
    var people: Set<Int64> = []
    for union in moved {
      try db.eachRow(
        of: """
          SELECT person_id FROM membership_event WHERE union_id = \(union)
          UNION ALL
          SELECT person_id FROM membership_event WHERE other_union_id = \(union)
          """
      ) { row in people.insert(try row.next()) }
      if people.count > limit { return nil }
    }
    return people
  }
}

extension Connection {
  /// Whether a union's parent or level on a day is not what it is at last.
  fileprivate func hasOtherTree(than day: Day) throws -> Bool {
    try value(
      Int64.self,
      """
      SELECT 1 FROM union_parent
      WHERE (from_on > \(day) OR to_on > \(day)) AND line = 'administrative'
      UNION ALL
      SELECT 1 FROM union_version v
      WHERE from_on > \(day) AND level IS NOT (
        SELECT level FROM union_version o WHERE o.union_id = v.union_id AND o.from_on <= \(day)
        ORDER BY o.from_on DESC LIMIT 1)
      LIMIT 1
      """) != nil
  }

  fileprivate func happened(from first: Day, until end: Day) throws -> Bool {
    try value(
      Int64.self,
      """
      SELECT 1 FROM derived_growth_day WHERE on_date >= \(first) AND on_date < \(end) LIMIT 1
      """) != nil
  }

  /// Lends what is kept of a row: all months before the first one as one, with the month before
  /// it, then each month until the end.
  fileprivate func eachMonth(
    of cell: GrowthCell, from first: Int, until end: Int,
    _ body: (_ month: Int, _ counts: GrowthMonths) throws -> Void
  ) throws {
    let (start, after) = (Day.monthText(first), Day.monthText(end))
    var before = GrowthMonths()
    try eachRow(
      of: """
        SELECT ifnull(sum(active), 0), ifnull(sum(kept), 0) FROM derived_growth
        WHERE union_id = \(cell.union) AND part = \(cell.part) AND month < \(start)
        """
    ) { row in (before.active, before.kept) = (try row.next(), try row.next()) }
    try body(first - 1, before)
    try eachRow(
      of: """
        SELECT month, joined, rejoined, restored, transferred_in, arrived, retained, "left",
          expelled, deceased, transferred_out, departed, retained_in, retained_out, retained_ended,
          taken_in, active, kept, opened
        FROM derived_growth
        WHERE union_id = \(cell.union) AND part = \(cell.part)
          AND month >= \(start) AND month < \(after)
        """
    ) { row in
      let month: String = try row.next()
      var counts: [Int64] = []
      for _ in 0..<GrowthMonths.width { counts.append(try row.next()) }
      guard let day = Day(stored: month + "-01") else { return }
      try body(day.monthNumber, GrowthMonths(counts: counts))
    }
  }
}
