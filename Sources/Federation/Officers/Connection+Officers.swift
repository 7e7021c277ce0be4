import Records
package import Storage

extension Connection {
  /// The term with this number of its own, as `add` prints it, or the latest one of the person with
  /// this identity number that `isMeant`: of several unions or posts one must be named.
  ///
  /// Throws `person.not_found`, `officer.not_found`, `officer.no_such_term`, `officer.which_union` or
  /// `officer.which_post`.
  package func term(
    _ number: String, _ code: String?, _ post: String?, where isMeant: (Officer) -> Bool
  ) throws -> (officer: Officer, person: Person, union: TradeUnion) {
    let named = try code.map { try union(code: $0) }
    let own = try Int64(number).flatMap { try find(Officer.self, Identifier(rawValue: $0)) }
    let holder = try own.flatMap { try find(Person.self, $0.person) }
    let person = try holder ?? person(number: number)
    // A bare number is a term's: one that is only a person's row means no term.
    let isByRow = holder == nil && Int64(number) == person.id.rawValue
    let terms = try terms(of: person.id, named?.id, post)
      .filter { !isByRow && (own == nil || own?.id == $0.id) && isMeant($0) }
    guard let term = terms.last, let union = try find(TradeUnion.self, term.union) else {
      let name = Figure.text(person.maskedName)
      throw code.map { code in
        Problem(.notFound, "officer.not_found", ["name": name, "union": .text(code)])
      } ?? Problem(.notFound, "officer.no_such_term", ["name": name])
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
    return (term, person, union)
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
