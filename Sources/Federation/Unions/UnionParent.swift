package import Records
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

  /// The codes of a union and of all that stand above it in a line on any day of a time; a chain
  /// counts on the days on which all of its links hold.
  package func codesAbove(
    _ union: TradeUnion, _ line: UnionLine, from day: Day, to end: Day?
  ) throws -> [String] {
    try column(
      """
      WITH RECURSIVE up (id, from_on, to_on) AS (
        SELECT \(union.id), \(day), \(end ?? .last)
        UNION
        SELECT p.parent_id, max(p.from_on, up.from_on),
          min(ifnull(p.to_on, '9999-12-31'), up.to_on)
        FROM up JOIN union_parent p ON p.union_id = up.id AND p.line = \(line)
        WHERE p.from_on < up.to_on AND ifnull(p.to_on, '9999-12-31') > up.from_on)
      SELECT DISTINCT u.code FROM up JOIN trade_union u ON u.id = up.id
      """)
  }
}
