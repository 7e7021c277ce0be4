package import Records
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
    guard !name.isEmpty else {
      throw Problem(
        .value, "search.empty",
        en: "There is nothing to look for. Give a name, pinyin or a number.",
        zh: "没有要查找的内容。请写姓名、拼音或号码。")
    }
    guard name.count <= Self.longest else {
      throw Problem(
        .value, "search.too_long",
        en: "The text is too long to look for: at most \(Self.longest, as: "longest") characters.",
        zh: "要查找的内容太长，最多 \(Self.longest, as: "longest") 个字。")
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
    // Looks once at many pages: memory for each costs more than reading a few again.
    try db.keepPages(kilobytes: 200)
    defer { try? db.keepPages() }
    try find(&findings, in: db)
    if findings.count == 0 { try findWords(&findings, in: db) }
    return Result(hits: try ranked(findings, limit, in: db), count: findings.count)
  }

  private func find(_ findings: inout SearchFindings, in db: borrowing Connection) throws {
    if !text.unicodeScalars.contains(where: \.isHanzi) {
      try findNumbers(&findings, in: db)
      // No name holds a whole identity number.
      if findings.hits.contains(where: { $0.reason == .identity }), text.utf8.count >= 15 { return }
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

  /// The first by reason, people before unions before files, members before others, then as entered.
  private func ranked(
    _ findings: SearchFindings, _ limit: Int, in db: borrowing Connection
  ) throws -> [SearchHit] {
    let best = findings.hits
      .sorted { ($0.reason.rawValue, $0.id) < ($1.reason.rawValue, $1.id) }
      .prefix(findings.window)
      .map { (key: ($0.reason.rawValue, Self.place(of: $0.sort), $0.id), hit: $0) }
      .sorted { $0.key < $1.key }
    var ranked: [SearchHit] = []
    var others: [SearchHit] = []
    for (key, hit) in best {
      if let other = others.first,
        (other.reason.rawValue, Self.place(of: other.sort)) != (key.0, key.1)
      {
        ranked += others
        others = []
      }
      // Looked up no further than the list goes: each costs a page of its own.
      if ranked.count >= limit { break }
      if hit.sort == .person, try !db.isMember(hit.id) {
        others.append(hit)
      } else {
        ranked.append(hit)
      }
    }
    return Array((ranked + others).prefix(limit))
  }

  private static func place(of sort: SearchHit.Sort) -> Int {
    SearchHit.Sort.allCases.firstIndex(of: sort) ?? 0
  }
}

extension Connection {
  fileprivate func isMember(_ person: Int64) throws -> Bool {
    try count(
      "SELECT count(*) FROM membership WHERE person_id = \(person) AND status <> 'ended'") > 0
  }
}
