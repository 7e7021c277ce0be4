import Federation
import Records
import Storage

extension Office {
  /// The number of the row of a person, by ID number or by that number itself. Throws
  /// `person.not_found`.
  package func personNumber(_ number: String) throws -> Int64 {
    try read { db in try db.person(number: number).id.rawValue }
  }

  /// The stored identity number of a person, by that in any form or by the number of the row.
  /// Throws `person.not_found`.
  package func personIDNumber(_ number: String) throws -> String {
    try read { db in try db.person(number: number).idNumber }
  }
}
