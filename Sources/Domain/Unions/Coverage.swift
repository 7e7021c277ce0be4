package import Storage

/// An employer (用人单位), organised or not.
package struct Employer: Equatable, Sendable {
  package let id: Identifier<Employer>
  /// Its credit code.
  package let code: String
  package var name: String
  package var ownership: String?
}

extension Employer: Entity {
  package static let table = Table(
    "employer", Employer.init,
    Column("id", \.id), Column("code", \.code), Column("name", \.name),
    Column("ownership", \.ownership))
}

/// An employer that a union covers (覆盖单位), from a day on until the day before `to`.
package struct Coverage: Equatable, Sendable {
  package let id: Identifier<Coverage>
  package let union: Identifier<TradeUnion>
  package let employer: Identifier<Employer>
  package let from: Day
  package var to: Day?
}

extension Coverage: Entity {
  package static let table = Table(
    "coverage", Coverage.init,
    Column("id", \.id), Column("union_id", \.union), Column("employer_id", \.employer),
    Column("from_on", \.from), Column("to_on", \.to))
}
