import Records
import Storage

/// Which union counts for which of a report's rows.
struct GrowthPlaces {
  let count: Int
  private let places: [Int64: Int]

  init(count: Int, _ places: [Int64: Int]) {
    self.count = count
    self.places = places
  }

  /// `nil` when nobody in the union counts.
  func index(of union: Int64) -> Int? { places[union] }

  /// The union that is all there is.
  var onlyUnion: Int64? { places.count == 1 ? places.first?.key : nil }

  /// The unions of the units that pass a filter.
  init(_ units: ReportUnits, _ filter: GrowthFilter, in db: borrowing Connection) throws {
    guard filter.isOfUnions else {
      self.init(count: units.units.count, units.places)
      return
    }
    let facts = try UnionFacts.all(on: units.outline.day, in: db)
    self.init(
      count: units.units.count,
      units.places.filter { facts[$0.key]?.passes(filter) ?? false })
  }

  /// The same unions, each unit divided by what its unions are: unit by unit, group by group.
  ///
  /// - Returns: the groups too, in the report's order.
  func divided(by grouping: GrowthGrouping, on day: Day, in db: borrowing Connection) throws
    -> (places: GrowthPlaces, groups: [GrowthGroup])
  {
    let facts = try UnionFacts.all(on: day, in: db)
    let groupOf = places.reduce(into: [Int64: GrowthGroup]()) { groups, place in
      groups[place.key] = facts[place.key]?.group(grouping) ?? .unknown
    }
    let groups = try UnionFacts.ordered(Set(groupOf.values), grouping, in: db)
    let index = Dictionary(uniqueKeysWithValues: zip(groups, 0...))
    let divided = places.reduce(into: [Int64: Int]()) { divided, place in
      guard let group = groupOf[place.key].flatMap({ index[$0] }) else { return }
      divided[place.key] = place.value * groups.count + group
    }
    return (GrowthPlaces(count: count * groups.count, divided), groups)
  }
}
