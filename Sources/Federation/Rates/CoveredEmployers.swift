package import Records
package import Storage

/// Which employers the unions of a report cover on a day, and which lie there without a union.
package struct CoveredEmployers: Sendable {
  /// One covered employer of a unit, with a union that covers it.
  package struct Entry: Equatable, Sendable {
    package let unit: Int
    package let employer: Int64
    package let code: String
    package let name: String
    package let ownership: String?
    package let union: String
    package let from: Day
  }

  /// By unit, then by code; an employer that several unions of a unit cover counts once.
  package let entries: [Entry]
  /// By unit: on record, lying there, covered by nobody.
  package let uncovered: [Int64]

  package init(on day: Day, of units: ReportUnits, in db: borrowing Connection) throws {
    var seen: Set<[Int64]> = []
    var found: [Entry] = []
    try db.eachRow(
      of: """
        SELECT c.union_id, e.id, e.code, e.name, e.ownership, u.code, c.from_on
        FROM coverage c JOIN employer e ON e.id = c.employer_id
        JOIN trade_union u ON u.id = c.union_id
        WHERE c.from_on <= \(day) AND ifnull(c.to_on, '9999-12-31') > \(day)
          AND ifnull(u.dissolved_on, '9999-12-31') > \(day)
        ORDER BY e.code, c.from_on, u.code
        """
    ) { row in
      guard let unit = units.index(of: try row.next()) else { return }
      let employer: Int64 = try row.next()
      guard seen.insert([Int64(unit), employer]).inserted else { return }
      found.append(
        Entry(
          unit: unit, employer: employer, code: try row.next(), name: try row.next(),
          ownership: try row.next(), union: try row.next(), from: try row.next()))
    }
    entries = found.enumerated().sorted {
      ($0.element.unit, $0.offset) < ($1.element.unit, $1.offset)
    }.map(\.element)
    uncovered = try db.uncovered(on: day, of: units)
  }

  /// How many employers of a unit are covered, of these sorts of ownership or of all.
  package func count(in unit: Int, _ isMeant: (String?) -> Bool = { _ in true }) -> Int64 {
    Int64(entries.count { $0.unit == unit && isMeant($0.ownership) })
  }

  /// 企业: neither an institution, an agency nor a social organisation.
  package static func isEnterprise(_ ownership: String?) -> Bool {
    ["state", "collective", "non_public"].contains(ownership)
  }
}

extension Connection {
  /// Employers nobody covers on a day, by the unit whose division they lie in: by their own
  /// division, else by that of their credit code (its third to eighth digit).
  fileprivate func uncovered(on day: Day, of units: ReportUnits) throws -> [Int64] {
    var prefixes: [(prefix: String, unit: Int)] = []
    for (unit, place) in zip(units.units, 0...) {
      let id = try union(code: unit.code).id
      guard let division = try version(of: id, on: day).division else { continue }
      var prefix = Substring(division)
      while prefix.hasSuffix("00") { prefix = prefix.dropLast(2) }
      prefixes.append((String(prefix), place))
    }
    // The narrowest first: a county before its prefecture, the remainder of the province last.
    prefixes.sort { ($1.prefix.utf8.count, $0.unit) < ($0.prefix.utf8.count, $1.unit) }
    var counts = [Int64](repeating: 0, count: units.units.count)
    try eachRow(
      of: """
        SELECT ifnull(division, substr(code, 3, 6)) FROM employer e
        WHERE NOT EXISTS (
          SELECT 1 FROM coverage c WHERE c.employer_id = e.id AND c.from_on <= \(day)
            AND ifnull(c.to_on, '9999-12-31') > \(day))
        """
    ) { row in
      let division: String = try row.next()
      guard let unit = prefixes.first(where: { division.hasPrefix($0.prefix) })?.unit else {
        return
      }
      counts[unit] += 1
    }
    return counts
  }
}
