package import Records
package import Storage

/// An honour (荣誉) that a person was given in a year, such as model worker.
package struct Honour: Equatable, Sendable {
  package let id: Identifier<Honour>
  package let person: Identifier<Person>
  /// A code of the list `honour_level`.
  package var level: String
  package var title: String
  package var year: Int
  /// The certificate's number (证书编号).
  package var certificate: String?
}

extension Honour: Entity {
  package static let table = Table(
    "honour", Honour.init,
    Column("id", \.id), Column("person_id", \.person), Column("level", \.level),
    Column("title", \.title), Column("year", \.year), Column("certificate", \.certificate))
}

extension Connection {
  /// A person's honours, by year and title.
  package func honours(of person: Identifier<Person>) throws -> [Honour] {
    try fetch(
      Honour.self,
      """
      SELECT \(columns: Honour.table) FROM honour WHERE person_id = \(person) ORDER BY year, title
      """)
  }

  /// The honour with this number of its own, as `add` prints it, or the only one of the person with
  /// this identity number.
  ///
  /// Throws `honour.not_found`, `person.not_found`, or `honour.which` where the person has several.
  package func honour(number: String) throws -> Honour {
    if let id = Int64(number),
      let honour = try find(Honour.self, Identifier(rawValue: id))
    {
      return honour
    }
    guard let person = try personIfAny(number: number), Int64(number) != person.id.rawValue else {
      if Int64(number) == nil { throw Self.noPerson(number: number) }
      let shown = number.count < 8 ? number : "\(number.prefix(2))***\(number.suffix(2))"
      throw Problem(.notFound, "honour.not_found", ["id_number": .text(shown)])
    }
    let honours = try honours(of: person.id)
    guard let honour = honours.first else {
      throw Problem(.notFound, "honour.none", ["name": .text(person.maskedName)])
    }
    guard honours.count == 1 else {
      let named = honours.map { "\($0.id.rawValue) \($0.title) \($0.year)" }
      throw Problem(
        .value, "honour.which",
        [
          "name": .text(person.maskedName), "honours": .text(named.joined(separator: ", ")),
        ])
    }
    return honour
  }
}
