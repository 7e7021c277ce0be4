import Records
import Storage

extension Search {
  /// People whose name holds a folded text: the best of them, and how many.
  func findPeople(
    named name: [Unicode.Scalar], _ findings: inout SearchFindings, in db: borrowing Connection
  ) throws {
    let characters = name.filter { $0 != " " }
    guard characters.count <= 2, findings.count == 0 else {
      return try eachName(.person, name, in: db) { id, reason in
        findings.add(.person, id, reason)
      }
    }
    let window = findings.window
    let text = String(String.UnicodeScalarView(characters))
    let count: Int
    if characters.count == 2 {
      count = try db.count(
        "SELECT count(*) FROM derived_name_gram WHERE sort = 1 AND gram = \(text)")
      try db.eachRow(
        of: """
          SELECT id, place FROM derived_name_gram WHERE sort = 1 AND gram = \(text)
          ORDER BY place, id LIMIT \(window)
          """
      ) { row in try findings.add(.person, row.next(), Self.reason(row.next())) }
    } else {
      // Counted over many pages; all other searches look at a few, which cost less read.
      try db.mapPages()
      let end = Self.end(of: text)
      let range: SQL = "FROM derived_name_gram WHERE sort = 1 AND gram >= \(text) AND gram < \(end)"
      // From pair to pair by the key: a few hundred, where many thousand names hold them.
      let pairs: SQL = """
        WITH RECURSIVE pair(gram) AS (
          SELECT min(gram) \(range)
          UNION ALL
          SELECT (SELECT min(gram) FROM derived_name_gram
            WHERE sort = 1 AND gram > pair.gram AND gram < \(end))
          FROM pair WHERE pair.gram IS NOT NULL)
        """
      let ofPair: SQL =
        "FROM pair CROSS JOIN derived_name_gram g ON g.sort = 1 AND g.gram = pair.gram"
      // A name that holds the text twice is there once more, and taken off: to look at the place of
      // each row would take half as long again.
      let again = try db.count("\(pairs) SELECT count(*) \(ofPair) AND g.place = 3")
      count = try db.count("SELECT count(*) \(range)") - again
      let whole: SQL =
        "SELECT id, 0 FROM derived_name_gram WHERE sort = 1 AND gram = \(text) AND place = 0"
      let starts: SQL = "\(pairs) SELECT id, 1 \(ofPair) AND g.place < 2 LIMIT \(window)"
      for part: SQL in [
        whole, starts,
        "SELECT id, 2 \(range) AND place = 2 LIMIT \(window)",
      ] where findings.hits.count < window {
        try db.eachRow(of: part) { row in
          try findings.add(.person, row.next(), Self.reason(row.next()))
        }
      }
    }
    findings.add(unseen: count - findings.ids(.person).count)
  }

  /// Unions with a name, of now or earlier, that holds a folded text.
  func findUnions(
    named name: [Unicode.Scalar], _ findings: inout SearchFindings, in db: borrowing Connection
  ) throws {
    var found: [(version: Int64, reason: SearchHit.Reason)] = []
    try eachName(.union, name, in: db) { id, reason in found.append((id, reason)) }
    try add(found, &findings, in: db)
  }

  /// Versions of unions as hits; those that no longer hold last, as former names.
  func add(
    _ versions: [(version: Int64, reason: SearchHit.Reason)], _ findings: inout SearchFindings,
    in db: borrowing Connection
  ) throws {
    var hits: [(union: Int64, reason: SearchHit.Reason)] = []
    for (version, reason) in versions {
      try db.eachRow(
        of: """
          SELECT v.union_id, NOT EXISTS (
            SELECT 1 FROM union_version w
            WHERE w.union_id = v.union_id AND w.from_on > v.from_on)
          FROM union_version v WHERE v.id = \(version)
          """
      ) { row in
        hits.append((try row.next(), try row.next(Bool.self) ? reason : .formerName))
      }
    }
    for hit in hits.sorted(by: { $0.reason.rawValue < $1.reason.rawValue }) {
      findings.add(.union, hit.union, hit.reason)
    }
  }

  /// Every name that holds a text, found by the rarest two neighbours of the text.
  private func eachName(
    _ sort: NameKeys.Sort, _ name: [Unicode.Scalar], in db: borrowing Connection,
    _ body: (Int64, SearchHit.Reason) -> Void
  ) throws {
    let wanted = name.filter { $0 != " " }
    guard !wanted.isEmpty else { return }
    let candidates: SQL
    if wanted.count == 1 {
      let text = String(String.UnicodeScalarView(wanted))
      candidates = "g.gram >= \(text) AND g.gram < \(Self.end(of: text)) AND g.place < 3"
    } else {
      guard let rarest = try rarest(of: wanted, sort, in: db) else { return }
      candidates = "g.gram = \(rarest)"
    }
    let table: SQL = sort == .person ? "person" : "union_version"
    try db.eachRow(
      of: """
        SELECT g.id, n.name FROM derived_name_gram g CROSS JOIN \(table) n ON n.id = g.id
        WHERE g.sort = \(sort.rawValue) AND \(candidates) AND length(n.name) >= \(wanted.count)
        """
    ) { row in
      let id: Int64 = try row.next()
      let held = NameKeys.folded(try row.next()).filter { $0 != " " }
      if held == wanted {
        body(id, .name)
      } else if held.starts(with: wanted) {
        body(id, .nameStart)
      } else if held.holds(wanted) {
        body(id, .namePart)
      }
    }
  }

  /// The two neighbours of a text that the fewest names have; `nil` where no name has all of them.
  ///
  /// Counted a little first, then further: one that is rare spares counting those that are not.
  private func rarest(
    of wanted: [Unicode.Scalar], _ sort: NameKeys.Sort, in db: borrowing Connection
  ) throws -> String? {
    let grams = wanted.indices.dropLast().map {
      String(String.UnicodeScalarView(wanted[$0...($0 + 1)]))
    }
    var rarest = (count: 64, gram: "")
    while rarest.gram.isEmpty {
      for gram in grams {
        let count = try db.count(
          """
          SELECT count(*) FROM (SELECT 1 FROM derived_name_gram
            WHERE sort = \(sort.rawValue) AND gram = \(gram) LIMIT \(rarest.count))
          """)
        if count == 0 { return nil }
        if count < rarest.count { rarest = (count, gram) }
      }
      if rarest.gram.isEmpty { rarest.count *= 16 }
    }
    return rarest.gram
  }

  private static func reason(_ place: Int64) -> SearchHit.Reason {
    switch NameKeys.Place(rawValue: place) {
    case .whole: .name
    case .start: .nameStart
    default: .namePart
    }
  }

  /// The first text that no longer begins so, in SQLite's order of bytes.
  static func end(of text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.popLast() {
      if last.value == 0xD7FF { return String(String.UnicodeScalarView(scalars + ["\u{E000}"])) }
      if let next = Unicode.Scalar(last.value + 1) {
        return String(String.UnicodeScalarView(scalars + [next]))
      }
    }
    return "\u{10FFFF}"
  }
}

extension [Unicode.Scalar] {
  /// Whether the other stands somewhere in it.
  fileprivate func holds(_ other: [Unicode.Scalar]) -> Bool {
    guard count >= other.count else { return false }
    return (0...(count - other.count)).contains {
      self[$0..<($0 + other.count)].elementsEqual(other)
    }
  }
}

extension Connection {
  func count(_ sql: SQL) throws -> Int { try value(Int.self, sql) ?? 0 }
}
