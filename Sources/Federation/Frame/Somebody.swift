package import Records
package import Storage

/// Who a record is about, by the number of a document: a person on record, or somebody who is
/// entered together with the record.
package struct Somebody: FieldValue {
  package private(set) var person: Reference<Person>
  /// The number as it was given; `nil` of a person that is known already.
  private var reading: IdentityNumber.Reading?

  package init(_ id: Identifier<Person>) { person = Reference(id.rawValue) }

  package static var blank: Self { Self(Identifier(rawValue: 0)) }
  package static var type: FieldType { Person.keyType }
  package static func selection(_ column: SQL) -> SQL { Person.keySelection(column) }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    person = try Reference(row: row, at: column)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    person.bind(to: statement, at: index)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = .blank
    reading = try reader.identity(text, in: db)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    try reading?.number.value(by: reader, in: db) ?? person.value(by: reader, in: db)
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(person) }

  /// The number as it was given; `nil` of a person who is meant by another.
  package var number: IdentityNumber? { reading?.number }
  package var id: Identifier<Person> { Identifier(rawValue: person.id) }

  /// Finds the person, or enters one under the name that is given.
  ///
  /// - Parameter more: what else is said of a person who is not on record yet.
  package mutating func enter(
    named name: PersonName?, andIfNew more: Fields = Fields(), at desk: Desk,
    in db: borrowing Connection
  ) throws -> Person {
    guard let reading else { return try entered(in: db) }
    var fields = try db.person(storedNumber: reading.number.text) == nil ? more : Fields()
    fields["id_number"] = .identity(reading)
    fields["name"] = name.map { .text($0.text) }
    let person = try PersonService(desk).findOrEnter(fields, in: db).person
    self = Self(person.id)
    return person
  }

  /// The person, who is on record already.
  package func entered(in db: borrowing Connection) throws -> Person {
    guard let person = try db.find(Person.self, id) else {
      throw Connection.noPerson(number: String(person.id))
    }
    return person
  }
}
