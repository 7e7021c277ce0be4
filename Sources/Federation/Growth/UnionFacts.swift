import Records
import Storage

/// What a union is on a day, as far as reports ask for it.
struct UnionFacts {
  let level: UnionLevel
  let kind: UnionKind
  let ownership: String?
  /// Its own, or that of the nearest union above which has one.
  private(set) var division: String?

  /// Every union's, by its id.
  static func all(on day: Day, in db: borrowing Connection) throws -> [Int64: UnionFacts] {
    var facts: [Int64: UnionFacts] = [:]
    try db.eachRow(
      of: """
        SELECT union_id, level, kind, ownership, division FROM union_version
        ORDER BY union_id, from_on <= \(day), CASE WHEN from_on <= \(day) THEN from_on END,
          from_on DESC
        """
    ) { row in
      facts[try row.next()] = UnionFacts(
        level: try row.next(), kind: try row.next(), ownership: try row.next(),
        division: try row.next())
    }
    var parents: [Int64: Int64] = [:]
    try db.eachRow(
      of: """
        SELECT union_id, parent_id FROM union_parent
        WHERE line = 'administrative' AND from_on <= \(day)
          AND ifnull(to_on, '9999-12-31') > \(day)
        """
    ) { row in parents[try row.next()] = try row.next() }
    for (union, fact) in facts where fact.division == nil {
      var above = parents[union]
      while let one = above, facts[one]?.division == nil { above = parents[one] }
      guard let above, let division = facts[above]?.division else { continue }
      facts[union]?.division = division
    }
    return facts
  }

  func passes(_ filter: GrowthFilter) -> Bool {
    (filter.ownership == nil || filter.ownership == ownership)
      && (filter.kind == nil || filter.kind == kind)
      && (filter.division.map(lies) ?? true)
  }

  /// Whether the union's division is `other` or lies in it.
  private func lies(in other: String) -> Bool {
    guard let division else { return false }
    let width = other.hasSuffix("0000") ? 2 : other.hasSuffix("00") ? 4 : 6
    return division.prefix(width) == other.prefix(width)
  }

  func group(_ grouping: GrowthGrouping) -> GrowthGroup {
    switch grouping {
    case .ownership: ownership.map { .code($0) } ?? .unknown
    case .kind: .code(kind.rawValue)
    case .level: .code(level.rawValue)
    case .division: division.map { .code($0) } ?? .unknown
    default: .unknown
    }
  }

  /// Groups as their list has them; the unknown last.
  static func ordered(
    _ groups: Set<GrowthGroup>, _ grouping: GrowthGrouping, in db: borrowing Connection
  ) throws -> [GrowthGroup] {
    let codes: [String] =
      switch grouping {
      case .ownership:
        try db.column(String.self, "SELECT code FROM code WHERE list = 'ownership' ORDER BY id")
      case .kind: UnionKind.allCases.map(\.rawValue)
      case .level: UnionLevel.allCases.map(\.rawValue)
      default: []
      }
    func order(_ group: GrowthGroup) -> (Int, String) {
      guard case .code(let code) = group else { return (.max, "") }
      return (codes.firstIndex(of: code) ?? codes.count, code)
    }
    return groups.sorted { order($0) < order($1) }
  }
}
