package import Storage

/// Looks people, unions and files up by whatever the office has of them: a name or a part of it,
/// its pinyin, a number or its end.
package struct Search {
  /// What was found: the best hits, and how many there are in all.
  package struct Result: Equatable, Sendable {
    package let hits: [SearchHit]
    package let count: Int
  }

  let text: String
  /// As names are compared.
  let name: [Unicode.Scalar]
  let sorts: Set<SearchHit.Sort>

  /// - Parameters:
  ///   - text: as typed. Throws `search.empty` where nothing is left of it.
  ///   - sort: what to look for; everything where `nil`.
  package init(_ text: String, _ sort: SearchHit.Sort? = nil) throws(Problem) {
    let trimmed = text.trimmed
    self.init(trimmed: trimmed, sort.map { [$0] } ?? Set(SearchHit.Sort.allCases))
    guard !name.isEmpty else { throw Problem(.value, "search.empty") }
    guard name.count <= Self.longest else {
      throw Problem(.value, "search.too_long", ["longest": .count(Self.longest)])
    }
  }

  private init(trimmed: String, _ sorts: Set<SearchHit.Sort>) {
    text = trimmed
    name = NameKeys.folded(trimmed).map { $0 == "ü" ? "v" : $0 }
    self.sorts = sorts
  }

  /// Longer than any name or number.
  private static let longest = 100

  /// Looks in the search index and in SQLite's own.
  ///
  /// - Parameter limit: how many hits to give; all are counted.
  package func run(limit: Int, in db: borrowing Connection) throws -> Result {
    var findings = SearchFindings(showing: limit)
    try find(&findings, in: db)
    if findings.count == 0 { try findWords(&findings, in: db) }
    return Result(
      hits: Array(try ranked(findings, in: db).prefix(limit)), count: findings.count)
  }

  private func find(_ findings: inout SearchFindings, in db: borrowing Connection) throws {
    if !text.unicodeScalars.contains(where: \.isHanzi) {
      try findNumbers(&findings, in: db)
    }
    let hasLetters = name.contains(where: \.isLatinLetter)
    let hasOthers = name.contains { !$0.isLatinLetter && $0 != " " }
    if sorts.contains(.person) { try findPeople(named: name, &findings, in: db) }
    if sorts.contains(.union) { try findUnions(named: name, &findings, in: db) }
    if hasLetters, !hasOthers || name.contains(where: \.isHanzi) {
      try findPinyin(&findings, in: db)
    }
    if sorts == [.assistanceCase] { try findCases(ofPeople: &findings, in: db) }
  }

  /// Files by what their applicant is found by, where only files are wanted.
  private func findCases(
    ofPeople findings: inout SearchFindings, in db: borrowing Connection
  ) throws {
    var people = SearchFindings(showing: .max)
    try Search(trimmed: text, [.person]).find(&people, in: db)
    for hit in people.hits {
      for id in try db.column(
        Int64.self, "SELECT id FROM assistance_case WHERE person_id = \(hit.id) ORDER BY id")
      {
        findings.add(.assistanceCase, id, hit.reason)
      }
    }
  }

  /// `张 西宁`: a person, and words of the name or code of a union the person is or was in.
  private func findWords(_ findings: inout SearchFindings, in db: borrowing Connection) throws {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, words.count <= 4, sorts.contains(.person) else { return }
    for place in words.indices {
      var people = SearchFindings(showing: .max)
      try Search(trimmed: words[place], [.person]).find(&people, in: db)
      guard !people.hits.isEmpty else { continue }
      var unions: Set<Int64>?
      for other in words.indices where other != place {
        var found = SearchFindings(showing: .max)
        try Search(trimmed: words[other], [.union]).find(&found, in: db)
        unions = unions.map { $0.intersection(found.ids(.union)) } ?? found.ids(.union)
      }
      guard let unions, !unions.isEmpty else { continue }
      for hit in people.hits {
        let own = try db.column(
          Int64.self, "SELECT union_id FROM membership WHERE person_id = \(hit.id)")
        if own.contains(where: unions.contains) { findings.add(.person, hit.id, hit.reason) }
      }
      if findings.count > 0 { return }
    }
  }

  /// By reason, people before unions before files, members before others, then as entered.
  private func ranked(_ findings: SearchFindings, in db: borrowing Connection) throws -> [SearchHit]
  {
    let best = findings.hits
      .sorted { ($0.reason.rawValue, $0.id) < ($1.reason.rawValue, $1.id) }
      .prefix(findings.window)
    let people = best.lazy.filter { $0.sort == .person }.map { String($0.id) }
    // In one statement, answered from an index of their own.
    let members = Set(
      try db.column(
        Int64.self,
        """
        SELECT person_id FROM membership WHERE status <> 'ended'
          AND person_id IN (SELECT value FROM json_each(\("[\(people.joined(separator: ","))]")))
        """))
    let keyed = best.map { hit in
      let sort = SearchHit.Sort.allCases.firstIndex(of: hit.sort) ?? 0
      let isOther = hit.sort == .person && !members.contains(hit.id)
      return (key: (hit.reason.rawValue, sort, isOther ? 1 : 0, hit.id), hit: hit)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.hit)
  }
}
