package import Records
package import Storage

/// What kind of worker a person is (职工类别), from a day on until the day before `to`.
package struct PersonTrait: Equatable, Sendable {
  package let id: Identifier<PersonTrait>
  package let person: Identifier<Person>
  /// A code of the list `trait`.
  package let trait: String
  /// `Day.first` when it is not known since when.
  package var from: Day
  package var to: Day?
  /// Came with a member list, which does not say since when; gives way to a dated row.
  package var isProvisional: Bool
}

extension PersonTrait: Entity {
  package static let table = Table(
    "person_trait", PersonTrait.init,
    Column("id", \.id), Column("person_id", \.person), Column("trait", \.trait),
    Column("from_on", \.from), Column("to_on", \.to), Column("provisional", \.isProvisional))
}

extension Connection {
  /// Every trait the person ever had, by trait and day.
  package func traits(of person: Identifier<Person>) throws -> [PersonTrait] {
    try fetch(
      PersonTrait.self,
      """
      SELECT \(columns: PersonTrait.table) FROM person_trait WHERE person_id = \(person)
      ORDER BY trait, from_on
      """)
  }
}
