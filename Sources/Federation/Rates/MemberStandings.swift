import Records
import Storage

/// Who was an active member where at the end of some days, as the events tell it.
enum MemberStandings {
  /// Lends every active member of each day to `body`: the day's place, the person, the union.
  static func eachActive(
    on days: [Day], in db: borrowing Connection,
    _ body: (Int, Identifier<Person>, Identifier<TradeUnion>) throws -> Void
  ) throws {
    var person: Identifier<Person>?
    var standing = [Identifier<TradeUnion>?](repeating: nil, count: days.count)
    func tell() throws {
      guard let person else { return }
      for (place, union) in standing.enumerated() {
        if let union { try body(place, person, union) }
      }
    }
    try db.eachStep { step in
      if step.person != person {
        try tell()
        person = step.person
        standing = Array(repeating: nil, count: days.count)
      }
      guard let after = step.after else { return }
      for place in days.indices where step.on <= days[place] {
        standing[place] = after == .active ? step.otherUnion ?? step.union : nil
      }
    }
    try tell()
  }
}

/// Which members are counted: all, or those of a sort, as of the day.
package enum MemberSort: String, CaseIterable, Sendable {
  /// 会员
  case members
  /// 女会员
  case women = "women_members"
  /// 农民工会员
  case migrants = "migrant_members"

  /// The people of that sort on a day; `nil` for everybody.
  func people(on day: Day, in db: borrowing Connection) throws -> Set<Int64>? {
    switch self {
    case .members: nil
    case .women:
      Set(try db.column(Int64.self, "SELECT id FROM person WHERE gender = 'female'"))
    case .migrants:
      Set(
        try db.column(
          Int64.self,
          """
          SELECT person_id FROM person_trait WHERE trait = 'migrant' AND from_on <= \(day)
            AND ifnull(to_on, '9999-12-31') > \(day)
          """))
    }
  }
}

extension Connection {
  /// The active members of a sort at the end of each day, by day and unit.
  func membersCounted(
    _ sort: MemberSort, on days: [Day], of units: ReportUnits
  ) throws -> [[Int64]] {
    let people = try days.map { try sort.people(on: $0, in: self) }
    var counts = [[Int64]](
      repeating: Array(repeating: 0, count: units.units.count), count: days.count)
    try MemberStandings.eachActive(on: days, in: self) { day, person, union in
      guard let unit = units.index(of: union), people[day]?.contains(person.rawValue) ?? true
      else { return }
      counts[day][unit] += 1
    }
    return counts
  }
}
