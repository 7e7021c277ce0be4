package import Storage

extension Connection {
  /// The latest term of a person that `isMeant`, and its union. Of several unions or posts one must
  /// be named. Throws `officer.not_found`, `officer.which_union` or `officer.which_post`.
  package func term(
    of person: Person, _ code: String?, _ post: String?, where isMeant: (Officer) -> Bool
  ) throws -> (officer: Officer, union: TradeUnion) {
    let named = try code.map { try union(code: $0) }
    let terms = try terms(of: person.id, named?.id, post).filter(isMeant)
    guard let term = terms.last, let union = try find(TradeUnion.self, term.union) else {
      throw Problem(
        .notFound, "officer.not_found",
        ["name": .text(person.maskedName), "union": .text(code ?? "–")])
    }
    let codes = Set(
      try terms.filter { $0.union != union.id }
        .compactMap { try find(TradeUnion.self, $0.union)?.code })
    guard codes.isEmpty else {
      throw Problem(
        .value, "officer.which_union",
        [
          "name": .text(person.maskedName),
          "unions": .text(codes.union([union.code]).sorted().joined(separator: ", ")),
        ])
    }
    let posts = Set(terms.map(\.post)).sorted()
    guard posts.count == 1 else {
      throw Problem(
        .value, "officer.which_post",
        [
          "name": .text(person.maskedName), "union": .text(union.code),
          "posts": .text(posts.joined(separator: ", ")),
        ])
    }
    return (term, union)
  }

  /// A person's terms, of one union or of all, of one post or of all, oldest first.
  func terms(
    of person: Identifier<Person>, _ union: Identifier<TradeUnion>?, _ post: String?
  ) throws -> [Officer] {
    try fetch(
      Officer.self,
      """
      SELECT \(columns: Officer.table) FROM officer
      WHERE person_id = \(person) AND union_id = ifnull(\(union), union_id)
        AND post = ifnull(\(post), post)
      ORDER BY from_on, id
      """)
  }

  /// A union's chairs, oldest first.
  func chairs(of union: Identifier<TradeUnion>) throws -> [Officer] {
    try fetch(
      Officer.self,
      """
      SELECT \(columns: Officer.table) FROM officer
      WHERE union_id = \(union) AND post = \(Officer.chair) ORDER BY from_on, id
      """)
  }
}
