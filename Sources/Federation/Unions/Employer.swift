package import Records
package import Storage

/// An employer (用人单位), organised or not.
package struct Employer: Equatable, Sendable {
  package let id: Identifier<Employer>
  /// Its credit code.
  package let code: String
  package var name: String
  package var ownership: String?
  /// Where it lies; without one, what its credit code says.
  package var division: String?
}

extension Employer: Entity {
  package static let table = Table(
    "employer", Employer.init,
    Column("id", \.id), Column("code", \.code), Column("name", \.name),
    Column("ownership", \.ownership), Column("division", \.division))
}
