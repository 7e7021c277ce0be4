package import Records
package import Storage

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
