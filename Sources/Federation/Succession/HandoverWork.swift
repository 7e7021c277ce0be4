import Records
import Storage

/// A handover under way: its codes and numbers looked up.
struct HandoverWork {
  let source: TradeUnion
  let day: Day
  let document: String?
  /// The source ends that day.
  let isEnding: Bool
  let rest: TradeUnion?
  /// Named members, the people by their union.
  let members: [(target: TradeUnion, people: [Int64])]
  private let places: [String: TradeUnion]
  /// Places that no record of the source has answered to yet.
  private(set) var unused: Set<String>

  init(
    _ source: TradeUnion, _ handover: Handover, on day: Day, isEnding: Bool,
    in db: borrowing Connection
  ) throws {
    self.source = source
    self.day = day
    self.isEnding = isEnding
    document = handover.document
    rest = try handover.rest.map { try db.union(code: $0) }
    places = try handover.places.mapValues { try db.union(code: $0) }
    unused = Set(handover.places.keys)
    var people: [String: [Int64]] = [:]
    for (number, code) in handover.members.sorted(by: { $0.key < $1.key }) {
      people[code, default: []].append(try db.person(number: number).id.rawValue)
    }
    members = try people.sorted { $0.key < $1.key }.map { code, people in
      (try db.union(code: code), people)
    }
  }

  /// Every union that something may go to, each once.
  var targets: [TradeUnion] {
    var seen: Set<Int64> = []
    let all = [rest].compactMap { $0 } + members.map(\.target) + places.values
    return all.filter { seen.insert($0.id.rawValue).inserted }.sorted { $0.code < $1.code }
  }

  /// The union that a record was named for.
  mutating func place(_ record: String) -> TradeUnion? {
    guard let target = places[record] else { return nil }
    unused.remove(record)
    return target
  }

  func count(_ what: HandedOver, to target: TradeUnion?, _ count: Int) -> HandoverCount {
    HandoverCount(from: source.code, to: target?.code, what: what, count: count)
  }
}

/// Counts what goes where, by the union that takes it.
struct HandoverTally {
  private var counts: [String: (target: TradeUnion, count: Int)] = [:]

  mutating func add(_ target: TradeUnion, _ count: Int = 1) {
    counts[target.code, default: (target, 0)].count += count
  }

  func counts(_ what: HandedOver, of work: HandoverWork) -> [HandoverCount] {
    counts.values.filter { $0.count > 0 }.map { work.count(what, to: $0.target, $0.count) }
  }
}
