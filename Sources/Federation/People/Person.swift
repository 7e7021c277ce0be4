package import Records
package import Storage

/// A person (人员), stored once. Member, officer and applicant are roles.
package struct Person: Equatable, Sendable {
  package let id: Identifier<Person>
  package var idNumber: String
  package var idType: IdentityType
  /// The 15 digits it was entered with, as old papers still carry them.
  package var formerNumber: String?
  package var name: String
  package var gender: Gender?
  package var birthDate: Day?
  package var ethnicity: String?
  package var education: String?
  package var householdType: String?
  package var phone: String?
  /// The record that goes on for both, where this one was merged into it (合并至).
  package var mergedInto: Identifier<Person>?

  package var identity: IdentityNumber { IdentityNumber(stored: idNumber, type: idType) }
  package var maskedName: String { Masking.name(PersonName(stored: name)) }
  package var maskedNumber: String { Masking.identity(identity) }
  /// The number that may stand in messages and logs: the row's, not the document's.
  package var number: String { String(id.rawValue) }
}

extension Person: Entity {
  package static let table = Table(
    "person", Person.init,
    Column("id", \.id), Column("id_number", \.idNumber), Column("id_type", \.idType),
    Column("former_number", \.formerNumber), Column("name", \.name), Column("gender", \.gender),
    Column("birth_date", \.birthDate), Column("ethnicity", \.ethnicity),
    Column("education", \.education), Column("household_type", \.householdType),
    Column("phone", \.phone), Column("merged_into", \.mergedInto))
}
