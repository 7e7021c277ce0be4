package import Records
package import Storage

/// The rules of unions over the whole file. Only reads.
package enum UnionChecks {
  /// Cycles, levels, doubled credit codes, and what dissolved unions still hold.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    try cycles(in: db) + levels(in: db) + creditCodes(in: db) + dissolved(in: db)
  }

  /// `union.no_cycle`: nobody stands, on any day, under himself.
  static func cycles(in db: borrowing Connection) throws -> [Finding] {
    var found: [(code: String, parent: String, day: Day)] = []
    try db.eachRow(
      of: """
        WITH RECURSIVE up (start, line, parent, id, from_on, to_on) AS (
          SELECT union_id, line, parent_id, parent_id, from_on, ifnull(to_on, '9999-12-31')
          FROM union_parent
          UNION
          SELECT up.start, up.line, up.parent, p.parent_id, max(p.from_on, up.from_on),
            min(ifnull(p.to_on, '9999-12-31'), up.to_on)
          FROM up JOIN union_parent p ON p.union_id = up.id AND p.line = up.line
          WHERE p.from_on < up.to_on AND ifnull(p.to_on, '9999-12-31') > up.from_on
            AND up.id <> up.start)
        SELECT u.code, o.code, min(up.from_on) FROM up
        JOIN trade_union u ON u.id = up.start JOIN trade_union o ON o.id = up.parent
        WHERE up.id = up.start GROUP BY u.code, o.code ORDER BY u.code, o.code
        """
    ) { row in found.append((try row.next(), try row.next(), try row.next())) }
    return try found.map { code, parent, day in
      try db.finding(
        Breach(.noCycle, ["code": .text(code), "parent": .text(parent)]), on: day,
        Finding.Subject("union", code))
    }
  }

  /// `union.level_order`: on every day of a link the parent works at a higher level.
  static func levels(in db: borrowing Connection) throws -> [Finding] {
    let versions = Dictionary(
      grouping: try db.fetch(
        UnionVersion.self,
        "SELECT \(columns: UnionVersion.table) FROM union_version ORDER BY union_id, from_on"),
      by: \.union)
    let links = try db.fetch(
      UnionParent.self,
      """
      SELECT \(columns: UnionParent.table) FROM union_parent WHERE line = 'administrative'
      ORDER BY union_id, from_on
      """)
    var findings: [Finding] = []
    for link in links {
      for (child, first) in spells(of: versions[link.union] ?? [], from: link.from, to: link.to) {
        let until = child.end.map { min($0, link.to ?? .last) } ?? link.to
        for (parent, day) in spells(of: versions[link.parent] ?? [], from: first, to: until) {
          guard let breach = child.version.levelBreach(under: parent.version),
            let union = try db.find(TradeUnion.self, link.union)
          else { continue }
          findings.append(try db.finding(breach, on: day, Finding.Subject("union", union.code)))
        }
      }
    }
    return findings
  }

  /// The versions that hold at some time between two days, each with the first day on which it
  /// does; a union's first version holds for the time before it too.
  private static func spells(
    of versions: [UnionVersion], from: Day, to: Day?
  ) -> [(spell: (version: UnionVersion, end: Day?), first: Day)] {
    var found: [(spell: (version: UnionVersion, end: Day?), first: Day)] = []
    for (index, version) in versions.enumerated() {
      let start = index == 0 ? Day.first : version.from
      let end = index + 1 < versions.count ? versions[index + 1].from : nil
      guard start < to ?? .last, from < end ?? .last else { continue }
      found.append(((version, end), max(start, from)))
    }
    return found
  }

  /// `identity.unique`: a credit code belongs to one union.
  static func creditCodes(in db: borrowing Connection) throws -> [Finding] {
    var found: [(code: String, other: String, credit: String, day: Day)] = []
    try db.eachRow(
      of: """
        SELECT DISTINCT u.code, o.code, v.credit_code, v.from_on
        FROM union_version v JOIN union_version w ON w.credit_code = v.credit_code
        JOIN trade_union u ON u.id = v.union_id JOIN trade_union o ON o.id = w.union_id
        WHERE v.union_id > w.union_id ORDER BY u.code, o.code, v.from_on
        """
    ) { row in found.append((try row.next(), try row.next(), try row.next(), try row.next())) }
    return try found.map { code, other, credit, day in
      try db.finding(
        Breach(
          .identityUnique,
          ["field": .field("credit_code"), "value": .text(credit), "other": .text(other)]),
        on: day, Finding.Subject("union", code))
    }
  }

  /// `union.dissolve_empty`: nobody and nothing is left in a dissolved union.
  static func dissolved(in db: borrowing Connection) throws -> [Finding] {
    let unions = try db.fetch(
      TradeUnion.self,
      """
      SELECT \(columns: TradeUnion.table) FROM trade_union WHERE dissolved_on IS NOT NULL
      ORDER BY code
      """)
    var findings: [Finding] = []
    for union in unions {
      let day = union.dissolvedOn ?? .last
      if let breach = union.dissolutionBreach(try db.contents(of: union.id, on: day)) {
        findings.append(try db.finding(breach, on: day, Finding.Subject("union", union.code)))
      }
    }
    return findings
  }
}
