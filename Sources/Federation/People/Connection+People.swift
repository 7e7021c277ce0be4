import Records
package import Storage

extension Connection {
  /// The person with this identity number in any accepted form, or with this row number, as `add`
  /// prints it. Throws `person.not_found`.
  package func person(number: String) throws -> Person {
    if let person = try personIfAny(number: number) { return person }
    throw Self.noPerson(number: number)
  }

  /// `person.not_found` of a number as it was typed; a long one is masked.
  static func noPerson(number: String) -> Problem {
    let length = number.unicodeScalars.count
    let shown =
      length < 8
      ? number : Masking.identity(IdentityNumber(stored: number, type: .other))
    return Problem(.notFound, "person.not_found", ["number": .text(shown)])
  }

  /// Likewise, or `nil`.
  package func personIfAny(number: String) throws -> Person? {
    if let person = try person(storedNumber: number) { return person }
    for type in [nil, IdentityType.other] {
      if let parsed = try? IdentityNumber(parsing: number, type: type, today: .last),
        let person = try person(storedNumber: parsed.text)
      {
        return person
      }
    }
    guard let id = Int64(number) else { return nil }
    guard let record = try find(Person.self, Identifier(rawValue: id)) else { return nil }
    return try following(record)
  }

  /// The person with just this normalised number, be it an older one of the same document or that
  /// of a record merged since.
  package func person(storedNumber number: String) throws -> Person? {
    guard let record = try record(storedNumber: number) else { return nil }
    return try following(record)
  }

  /// The record with just this normalised number, merged or not; else the one that had it before
  /// (旧号码).
  package func record(storedNumber number: String) throws -> Person? {
    let own = try first(
      Person.self, "SELECT \(columns: Person.table) FROM person WHERE id_number = \(number)")
    return try own
      ?? first(
        Person.self,
        """
        SELECT \(columns: Person.table) FROM person WHERE former_number = \(number)
        ORDER BY id LIMIT 1
        """)
  }

  /// The record that goes on for a person.
  package func following(_ record: Person) throws -> Person {
    guard let next = record.mergedInto else { return record }
    // Merging points all earlier ones at the last one: there is no chain to walk.
    return try find(Person.self, next) ?? record
  }
}

extension Fields {
  /// The normalised identity number in a column of a row about somebody who is stored already.
  package func personNumber(_ name: String = "id_number") throws -> String {
    guard let number = identity(name)?.number.text ?? text(name) else {
      throw Problem(.value, "field.missing", ["field": .field(name)])
    }
    return number
  }
}
