package import Storage

/// Questions about who stood above and below whom on a day, along the administrative line.
package enum UnionTree {
  /// `SELECT id` of a union and all unions under it.
  package static func subtree(of union: Identifier<TradeUnion>, on day: Day) -> SQL {
    """
    WITH RECURSIVE under (id) AS (
      SELECT \(union)
      UNION
      SELECT p.union_id FROM under JOIN union_parent p ON p.parent_id = under.id
      WHERE p.line = 'administrative' AND p.from_on <= \(day)
        AND ifnull(p.to_on, '9999-12-31') > \(day))
    SELECT id FROM under
    """
  }
}

/// One union in the chain from a payer up to the nation, with its level on that day.
package struct ChainLink: Equatable, Sendable {
  package let union: TradeUnion
  package let version: UnionVersion
}

extension Connection {
  /// The union and those above it along the administrative line, lowest first.
  package func chain(from union: TradeUnion, on day: Day) throws -> [ChainLink] {
    var chain = [ChainLink(union: union, version: try version(of: union.id, on: day))]
    while let link = try parentLink(of: chain.last!.union.id, line: .administrative, on: day),
      let parent = try find(TradeUnion.self, link.parent),
      !chain.contains(where: { $0.union.id == parent.id })
    {
      chain.append(ChainLink(union: parent, version: try version(of: parent.id, on: day)))
    }
    return chain
  }
}
