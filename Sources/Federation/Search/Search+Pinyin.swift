import Records
import Storage

extension Search {
  /// People and unions whose name is read as the letters say.
  func findPinyin(_ findings: inout SearchFindings, in db: borrowing Connection) throws {
    let patterns = PinyinPattern.all(of: name)
    if sorts.contains(.person) {
      for (id, reason) in try read(patterns, .person, in: db) {
        findings.add(.person, id, reason)
      }
    }
    if sorts.contains(.union) {
      try add(
        try read(patterns, .union, in: db).map { (version: $0.id, reason: $0.reason) }, &findings,
        in: db)
    }
  }

  private func read(
    _ patterns: [PinyinPattern], _ sort: NameKeys.Sort, in db: borrowing Connection
  ) throws -> [(id: Int64, reason: SearchHit.Reason)] {
    var best: [Int64: SearchHit.Reason] = [:]
    let typed = name.filter { !$0.isLatinLetter && $0 != " " }
    for pattern in patterns {
      try db.eachRow(of: Self.query(pattern, sort)) { row in
        let id: Int64 = try row.next()
        guard let reason = pattern.reason(try row.next()),
          best[id].map({ reason.rawValue < $0.rawValue }) ?? true
        else { return }
        if !typed.isEmpty {
          let table: SQL = sort == .person ? "person" : "union_version"
          let name = NameKeys.folded(
            try db.value(String.self, "SELECT name FROM \(table) WHERE id = \(id)") ?? "")
          guard typed.allSatisfy(name.contains),
            pattern.holds(in: Pinyin.syllableCharacters(of: name))
          else { return }
        }
        best[id] = reason
      }
    }
    return best.map { (id: $0.key, reason: $0.value) }.sorted {
      ($0.reason.rawValue, $0.id) < ($1.reason.rawValue, $1.id)
    }
  }

  private static func query(_ pattern: PinyinPattern, _ sort: NameKeys.Sort) -> SQL {
    let (first, past) = (pattern.initials, end(of: pattern.initials))
    if pattern.isInitials {
      return """
        SELECT id, full FROM derived_name_pinyin
        WHERE sort = \(sort.rawValue) AND initials >= \(first) AND initials < \(past)
        """
    }
    // From one row of initials to the next by the index, and in each to the pinyin.
    return """
      WITH RECURSIVE row (initials) AS (
        SELECT min(initials) FROM derived_name_pinyin
        WHERE sort = \(sort.rawValue) AND initials >= \(first)
        UNION ALL
        SELECT (SELECT min(p.initials) FROM derived_name_pinyin p
          WHERE p.sort = \(sort.rawValue) AND p.initials > row.initials)
        FROM row WHERE row.initials < \(past))
      SELECT p.id, p.full FROM row CROSS JOIN derived_name_pinyin p
      ON p.sort = \(sort.rawValue) AND p.initials = row.initials
        AND p.full >= \(pattern.lead) AND p.full < \(end(of: pattern.lead))
      WHERE row.initials < \(past)
      """
  }
}
