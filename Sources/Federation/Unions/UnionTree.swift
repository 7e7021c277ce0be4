package import Records
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

/// One union where it stands in the tree.
package struct TreeRow: Equatable, Sendable {
  /// 0 for the union the tree starts from.
  package let depth: Int
  package let code: String
  package let name: String
  package let level: UnionLevel
  package let parent: String?
}

extension Connection {
  /// The unions that existed on a day, each right below its parent, siblings by code.
  package func unionTree(under code: String?, on day: Day) throws -> [TreeRow] {
    if let code { _ = try union(code: code) }
    var names: [String: (name: String, level: UnionLevel, parent: String?)] = [:]
    var children: [String: [String]] = [:]
    var roots: [String] = []
    try eachRow(
      of: """
        SELECT code, name, level, parent FROM (\(Kind.union.rows(day)))
        WHERE ifnull(dissolved_on, '9999-12-31') > \(day) ORDER BY code
        """
    ) { row in
      let own: String = try row.next()
      names[own] = (try row.next(), try row.next(), try row.next())
      if let parent = names[own]?.parent {
        children[parent, default: []].append(own)
      } else {
        roots.append(own)
      }
    }
    var rows: [TreeRow] = []
    var stack = (code.map { [$0] } ?? roots).reversed().map { ($0, 0) }
    while let (own, depth) = stack.popLast() {
      guard let union = names[own] else { continue }
      rows.append(
        TreeRow(
          depth: depth, code: own, name: union.name, level: union.level, parent: union.parent))
      stack += (children[own] ?? []).reversed().map { ($0, depth + 1) }
    }
    return rows
  }
}
