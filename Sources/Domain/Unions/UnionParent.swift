package import Storage

/// Whom a union stood under in one line, from a day on until the day before `to`.
package struct UnionParent: Equatable, Sendable {
  package let id: Identifier<UnionParent>
  package let union: Identifier<TradeUnion>
  package let line: UnionLine
  package var parent: Identifier<TradeUnion>
  package var from: Day
  package var to: Day?
}

extension UnionParent: Entity {
  package static let table = Table(
    "union_parent", UnionParent.init,
    Column("id", \.id), Column("union_id", \.union), Column("line", \.line),
    Column("parent_id", \.parent), Column("from_on", \.from), Column("to_on", \.to))
}

extension Connection {
  /// The link that holds on a day.
  package func parentLink(
    of union: Identifier<TradeUnion>, line: UnionLine, on day: Day
  ) throws -> UnionParent? {
    try first(
      UnionParent.self,
      """
      SELECT \(columns: UnionParent.table) FROM union_parent
      WHERE union_id = \(union) AND line = \(line) AND from_on <= \(day)
        AND ifnull(to_on, '9999-12-31') > \(day)
      """)
  }
}
