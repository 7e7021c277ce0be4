package import Records
package import Storage

/// Looks for people who are on record twice, over the whole file. Only reads.
///
/// Comparing everybody with everybody would take years: only those who share a blocking key are
/// compared. Each key survives another sort of slip.
package struct DuplicateScan {
  /// Pairs below this many points are not told unless asked for.
  package static let usualScore = 60

  private let population: ScanPopulation
  private let leastScore: Int
  private var found: [UInt64: DoublePair] = [:]

  /// - Parameters:
  ///   - under: only pairs with somebody of this union and those under it.
  ///   - progress: told after each key, how many of how many are done.
  /// - Returns: the likeliest first, without those that were decided not to be the same.
  package static func run(
    leastScore: Int = usualScore, under code: String? = nil, on day: Day,
    progress: (_ done: Int, _ all: Int) throws -> Void = { _, _ in },
    in db: borrowing Connection
  ) throws -> [DoublePair] {
    let wanted = try code.map { try db.people(under: $0, on: day) }
    var scan = DuplicateScan(
      population: try ScanPopulation(in: db), leastScore: leastScore)
    for (done, key) in keys.enumerated() {
      scan.compare(by: key)
      try progress(done + 1, keys.count + 1)
    }
    try scan.compareCards(in: db)
    try progress(keys.count + 1, keys.count + 1)
    let decided = Set(
      try db.duplicateDecisions().map { PairKey($0.person.rawValue, $0.other.rawValue) })
    return scan.found.values
      .filter { pair in
        !decided.contains(PairKey(pair.person, pair.other))
          && wanted.map { $0.contains(pair.person) || $0.contains(pair.other) } ?? true
      }
      .sorted { ($1.score, $0.person, $0.other) < ($0.score, $1.person, $1.other) }
  }

  private struct PairKey: Hashable {
    let person: Int64
    let other: Int64
    init(_ person: Int64, _ other: Int64) { (self.person, self.other) = (person, other) }
  }

  /// A blocking key of a person; `nil` where the person has none of this sort.
  private struct Key {
    /// Larger blocks say little and cost much: a telephone of a whole workshop, say.
    let largestBlock: Int
    let of: @Sendable (ScanRecord) -> UInt64?
  }

  private static let keys: [Key] = [
    Key(largestBlock: 1_000) { $0.birth == 0 ? nil : Hash.of(1, $0.name, UInt64($0.birth)) },
    Key(largestBlock: 400) {
      $0.birth == 0 ? nil : Hash.of(2, $0.name, UInt64($0.birth / 10_000))
    },
    Key(largestBlock: 400) {
      $0.birth == 0 ? nil : Hash.of(3, $0.name, UInt64($0.birth % 10_000))
    },
    Key(largestBlock: 400) { $0.birth == 0 ? nil : Hash.of(4, $0.sound, UInt64($0.birth)) },
    Key(largestBlock: 40) { $0.phone == 0 ? nil : Hash.of(5, $0.phone) },
    Key(largestBlock: 40) { $0.fifteen == 0 ? nil : Hash.of(6, $0.fifteen) },
    // Where the slip is in the sequence, and where it is in the division.
    Key(largestBlock: 200) { $0.digits == 0 ? nil : Hash.of(7, $0.digits >> 8) },
    Key(largestBlock: 200) {
      $0.digits == 0 ? nil : Hash.of(8, $0.digits & 0xFF_FFFF_FFFF, UInt64($0.lastDigit))
    },
  ]

  private mutating func compare(by key: Key) {
    var keyed: [(key: UInt64, place: UInt32)] = []
    keyed.reserveCapacity(population.people.count)
    for (place, person) in population.people.enumerated() {
      if let value = key.of(person) { keyed.append((value, UInt32(place))) }
    }
    compare(keyed, largestBlock: key.largestBlock, sign: [])
  }

  /// The cards of memberships, the ended ones too.
  private mutating func compareCards(in db: borrowing Connection) throws {
    var places: [Int64: UInt32] = [:]
    var keyed: [(key: UInt64, place: UInt32)] = []
    for (place, person) in population.people.enumerated() { places[person.id] = UInt32(place) }
    try db.eachRow(
      of: "SELECT person_id, card_number FROM membership WHERE card_number IS NOT NULL"
    ) { row in
      guard let place = places[try row.next()] else { return }
      var hash = Hash()
      for byte in try row.next(String.self).utf8 { hash.mix(UInt64(byte)) }
      keyed.append((hash.value, place))
    }
    compare(keyed, largestBlock: 40, sign: .card)
  }

  private mutating func compare(
    _ keyed: [(key: UInt64, place: UInt32)], largestBlock: Int, sign: DoubleSigns
  ) {
    let sorted = keyed.sorted { $0.key < $1.key }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      if end - start > 1, end - start <= largestBlock {
        for first in start..<end {
          for second in (first + 1)..<max(end, first + 1) {
            judge(Int(sorted[first].place), Int(sorted[second].place), sign)
          }
        }
      }
      start = end
    }
  }

  private mutating func judge(_ first: Int, _ second: Int, _ sign: DoubleSigns) {
    guard first != second else { return }
    let (one, two) = (population.people[first], population.people[second])
    let (score, agree, differ) = DoubleScore.of(one, two, knowing: sign, in: population)
    guard score >= leastScore else { return }
    let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
    if let known = found[key], known.score >= score { return }
    found[key] = DoublePair(
      person: min(one.id, two.id), other: max(one.id, two.id), score: score, agree: agree,
      differ: differ)
  }
}

extension Connection {
  /// Who is or was a member, serves, or has a file in a union and those under it.
  fileprivate func people(under code: String, on day: Day) throws -> Set<Int64> {
    let subtree = UnionTree.subtree(of: try union(code: code).id, on: day)
    return Set(
      try column(
        Int64.self,
        """
        SELECT person_id FROM membership WHERE union_id IN (\(subtree))
        UNION SELECT person_id FROM officer WHERE union_id IN (\(subtree))
        UNION SELECT person_id FROM assistance_case WHERE union_id IN (\(subtree))
        """))
  }
}
