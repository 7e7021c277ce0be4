package import Records
package import Storage

/// Active members by age and gender on a day (会员年龄结构), in bands of five years.
package struct AgePyramid: Sendable {
  /// One band; without bounds it is those whose birth is not known.
  package struct Band: Equatable, Sendable {
    /// The first age of the band; `nil` where the birth is not known.
    package let age: Int?
    package var male: Int64 = 0
    package var female: Int64 = 0
    /// Of neither gender on record.
    package var unknown: Int64 = 0

    package init(age: Int?) { self.age = age }

    package var total: Int64 { male + female + unknown }

    /// `20-24`, at the end `80+`; `nil` where the birth is not known.
    package var label: String? {
      age.map { $0 == AgePyramid.oldest ? "\($0)+" : "\($0)-\($0 + AgePyramid.years - 1)" }
    }
  }

  /// An active member and the band.
  package struct Member: Sendable {
    package let band: Int?
    package let id: Identifier<Person>
    package let union: Identifier<TradeUnion>
    fileprivate let gender: Gender?
  }

  /// How many ages a band holds.
  package static let years = 5
  /// The first age of the last band, which has no end.
  package static let oldest = 80

  /// From the youngest that has anybody to the oldest, without gaps; those of unknown age last.
  package let bands: [Band]
  /// By band, then by the person's number.
  package let members: [Member]
  package var total: Int64 { Int64(members.count) }

  /// - Parameters:
  ///   - day: whose members; the ages are those reached on it.
  ///   - units: the unions that count.
  ///   - trait: only those who have it on the day, by code.
  ///   - today: when the day reaches it, the whole is compared with the members' list.
  /// - Throws: `report.status`, an integrity problem, when that list says otherwise.
  package init(
    on day: Day, of units: ReportUnits, trait: String?, today: Day, in db: borrowing Connection
  ) throws {
    let standing = try db.activeMembers(on: day, of: units)
    if day >= today { try db.compare(Int64(standing.count), with: units, on: day) }
    var chosen: Set<Int64>?
    if let trait {
      chosen = Set(
        try db.column(
          Int64.self,
          """
          SELECT person_id FROM person_trait WHERE trait = \(trait) AND from_on <= \(day)
            AND ifnull(to_on, '9999-12-31') > \(day)
          """))
    }
    var members: [Member] = []
    try db.eachRow(of: "SELECT id, gender, birth_date FROM person ORDER BY id") { row in
      let id: Int64 = try row.next()
      guard let union = standing[id], chosen?.contains(id) ?? true else { return }
      let gender: Gender? = try row.next()
      let birth: Day? = try row.next()
      let age = birth.map { max(0, Self.age(of: $0, on: day)) }
      members.append(
        Member(
          band: age.map { min($0 / Self.years * Self.years, Self.oldest) },
          id: Identifier(rawValue: id),
          union: union, gender: gender))
    }
    members.sort { ($0.band ?? .max, $0.id.rawValue) < ($1.band ?? .max, $1.id.rawValue) }
    self.members = members
    bands = Self.counted(members)
  }

  /// Whole years of life (周岁) on a day.
  static func age(of birth: Day, on day: Day) -> Int {
    let hadBirthday = (day.month, day.day) >= (birth.month, birth.day)
    return day.year - birth.year - (hadBirthday ? 0 : 1)
  }

  private static func counted(_ members: [Member]) -> [Band] {
    let ages = members.compactMap(\.band)
    var bands: [Band] = []
    if let youngest = ages.min(), let oldest = ages.max() {
      bands = stride(from: youngest, through: oldest, by: years).map { Band(age: $0) }
    }
    if ages.count < members.count { bands.append(Band(age: nil)) }
    let places = Dictionary(uniqueKeysWithValues: zip(bands.map { $0.age ?? -1 }, 0...))
    for member in members {
      guard let place = places[member.band ?? -1] else { continue }
      switch member.gender {
      case .male: bands[place].male += 1
      case .female: bands[place].female += 1
      case nil: bands[place].unknown += 1
      }
    }
    return bands
  }
}

extension Connection {
  /// The active members on a day and the unions they are in, as the events tell it.
  fileprivate func activeMembers(on day: Day, of units: ReportUnits) throws
    -> [Int64: Identifier<TradeUnion>]
  {
    var active: [Int64: Identifier<TradeUnion>] = [:]
    try eachStep { step in
      guard step.on <= day, let after = step.after else { return }
      let union = step.otherUnion ?? step.union
      let counts = after == .active && units.index(of: union) != nil
      active[step.person.rawValue] = counts ? union : nil
    }
    return active
  }

  /// Compares a count of active members with the statuses that are kept for every member.
  fileprivate func compare(_ counted: Int64, with units: ReportUnits, on day: Day) throws {
    var kept: Int64 = 0
    try eachRow(
      of: "SELECT union_id, count(*) FROM membership WHERE status = 'active' GROUP BY union_id"
    ) { row in
      if units.index(of: try row.next()) != nil { kept += try row.next(Int64.self) }
    }
    guard kept != counted else { return }
    throw Problem.unlike(
      list: kept, counted: counted, .active, union: units.units.first?.code ?? "–", on: day)
  }
}
