package import Records
package import Storage

/// What a union was called and was, from a day on until its next version.
package struct UnionVersion: Equatable, Sendable {
  package let id: Identifier<UnionVersion>
  package let union: Identifier<TradeUnion>
  /// `Day.first` when it holds since the union exists and the founding day is not known.
  package var from: Day
  package var name: String
  package var level: UnionLevel
  package var kind: UnionKind
  package var division: String?
  package var creditCode: String?
  package var ownership: String?
  package var legalPerson: String?
  package var document: String?
}

extension UnionVersion: Entity {
  package static let table = Table(
    "union_version", UnionVersion.init,
    Column("id", \.id), Column("union_id", \.union), Column("from_on", \.from),
    Column("name", \.name), Column("level", \.level), Column("kind", \.kind),
    Column("division", \.division), Column("credit_code", \.creditCode),
    Column("ownership", \.ownership), Column("legal_person", \.legalPerson),
    Column("document", \.document))
}

extension Connection {
  /// What the union was on a day: its latest version by then, or its first one.
  package func version(of union: Identifier<TradeUnion>, on day: Day) throws -> UnionVersion {
    let version = try first(
      UnionVersion.self,
      """
      SELECT \(columns: UnionVersion.table) FROM union_version WHERE union_id = \(union)
      ORDER BY from_on <= \(day) DESC, CASE WHEN from_on <= \(day) THEN from_on END DESC, from_on
      LIMIT 1
      """)
    guard let version else {
      throw Problem(.integrity, "union.without_version", ["id": .count(Int(union.rawValue))])
    }
    return version
  }
}
