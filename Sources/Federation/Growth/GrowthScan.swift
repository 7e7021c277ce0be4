import Records
import Storage

/// Everybody's events, read once: told as stories to whoever counts or lists them.
struct GrowthScan {
  /// The units alone, for the rows of all groups together.
  private let whole: GrowthPlaces
  /// The units divided by what their unions are.
  private let divided: GrowthPlaces?
  private let time: GrowthTime
  private var classes: GrowthClasses
  let groups: [GrowthGroup]
  /// The groups of `divided`; empty where people are divided, or nothing.
  private let unionGroups: [GrowthGroup]

  init(
    _ time: GrowthTime, _ units: ReportUnits, _ filter: GrowthFilter, by grouping: GrowthGrouping?,
    in db: borrowing Connection
  ) throws {
    self.time = time
    whole = try GrowthPlaces(units, filter, in: db)
    classes = try GrowthClasses(filter, by: grouping, time, in: db)
    guard let grouping, grouping.isOfUnions else {
      divided = nil
      unionGroups = []
      groups = classes.groups
      return
    }
    let (places, found) = try whole.divided(by: grouping, on: units.outline.day, in: db)
    divided = places
    unionGroups = found
    groups = found + [.all]
  }

  /// Whether what people are can change between the ends of a period.
  var isDated: Bool { classes.isDated }

  /// How many places each counter has: one counter for each group of people, or one for the divided
  /// units and one for the whole ones.
  var counters: [Int] {
    guard let divided else { return groups.map { _ in whole.count } }
    return [divided.count, whole.count]
  }

  /// Where the number of a group's unit is found.
  func place(of group: Int, _ unit: Int) -> (counter: Int, place: Int) {
    guard divided != nil else { return (group, unit) }
    return group == unionGroups.count ? (1, unit) : (0, unit * unionGroups.count + group)
  }

  /// What a counter's place stands for.
  func row(of counter: Int, _ place: Int) -> (group: Int, unit: Int) {
    guard divided != nil else { return (counter, place) }
    let count = unionGroups.count
    return counter == 1 ? (count, place) : (place % count, place / count)
  }

  /// Lends each person's story to every counter in which the person counts.
  mutating func eachStory(
    in db: borrowing Connection,
    _ body: (_ counter: Int, GrowthStory, GrowthMask) throws -> Void
  ) throws {
    var story = GrowthStory(keepsRemaining: classes.isDated)
    var part = story
    func tell(_ life: GrowthLife) throws {
      story.tell(life, time, whole)
      guard !story.isEmpty else { return }
      let found = try classes.classes(of: life.person, in: db)
      guard let divided else {
        for one in found { try body(one.index, story, one.mask) }
        return
      }
      guard let all = found.first else { return }
      part.tell(life, time, divided)
      try body(0, part, all.mask)
      try body(1, story, all.mask)
    }
    guard let people = try db.people(ofOnly: whole) else { return try db.eachLife(tell) }
    for person in people { try tell(try db.life(of: person)) }
  }
}

extension GrowthStory {
  var isEmpty: Bool { moves.isEmpty && stays.isEmpty }
}

extension Connection {
  /// Everybody who ever was in a union that stands alone, by the index; `nil` when others stand
  /// under it, or it has so many people that reading all is quicker.
  fileprivate func people(ofOnly places: GrowthPlaces) throws -> [Int64]? {
    guard let union = places.onlyUnion else { return nil }
    var people: Set<Int64> = []
    try eachRow(
      of: """
        SELECT person_id FROM membership_event WHERE union_id = \(union)
        UNION ALL
        SELECT person_id FROM membership_event WHERE other_union_id = \(union)
        """
    ) { row in people.insert(try row.next()) }
    return people.count > 50_000 ? nil : people.sorted()
  }
}
