import Records
import Storage

/// What the people are that a report asks about, read beside their events in the same order.
struct GrowthPeople {
  struct Facts {
    let id: Int64
    let gender: Gender?
    let birth: Day?
    let ethnicity: String?
    var traits: [(trait: String, from: Day, to: Day?)] = []
  }

  private var chunk: [Facts] = []
  private var next = 0
  private let readsTraits: Bool

  /// So many at a time that memory does not grow with the people.
  private static let size = 5_000

  init(readsTraits: Bool) { self.readsTraits = readsTraits }

  /// - Parameter person: not lower than the one before.
  mutating func facts(of person: Int64, in db: borrowing Connection) throws -> Facts? {
    while true {
      while next < chunk.count, chunk[next].id < person { next += 1 }
      if next < chunk.count { return chunk[next].id == person ? chunk[next] : nil }
      try read(from: person, in: db)
      if chunk.isEmpty { return nil }
    }
  }

  private mutating func read(from person: Int64, in db: borrowing Connection) throws {
    chunk.removeAll(keepingCapacity: true)
    next = 0
    try db.eachRow(
      of: """
        SELECT id, gender, birth_date, ethnicity FROM person WHERE id >= \(person)
        ORDER BY id LIMIT \(Self.size)
        """
    ) { row in
      chunk.append(
        Facts(
          id: try row.next(), gender: try row.next(), birth: try row.next(),
          ethnicity: try row.next()))
    }
    guard readsTraits, let last = chunk.last?.id else { return }
    var index = 0
    try db.eachRow(
      of: """
        SELECT person_id, trait, from_on, to_on FROM person_trait
        WHERE person_id BETWEEN \(person) AND \(last) ORDER BY person_id
        """
    ) { row in
      let owner: Int64 = try row.next()
      while index < chunk.count, chunk[index].id < owner { index += 1 }
      guard index < chunk.count, chunk[index].id == owner else { return }
      chunk[index].traits.append((try row.next(), try row.next(), try row.next()))
    }
  }
}

extension GrowthPeople.Facts {
  func has(_ trait: String, on day: Day) -> Bool {
    traits.contains { $0.trait == trait && $0.from <= day && day < $0.to ?? .last }
  }

  func passes(_ filter: GrowthFilter) -> Bool {
    (filter.gender == nil || filter.gender == gender)
      && (filter.ethnicity == nil || filter.ethnicity == ethnicity)
  }

  func passes(_ filter: GrowthFilter, on day: Day) -> Bool {
    if let trait = filter.trait, !has(trait, on: day) { return false }
    guard let ages = filter.ages else { return true }
    return birth.map { ages.contains(day.age(bornOn: $0)) } ?? false
  }
}
