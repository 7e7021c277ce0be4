package import Records
package import Storage

/// How contributions are shared between the levels (分成方案), from a day on.
package struct Scheme: Equatable, Sendable {
  package let id: Identifier<Scheme>
  package let name: String
  package var from: Day
  /// The last day on which it holds; none while it goes on.
  package var to: Day?
  /// It holds for this union and those under it; none: for all.
  package var scope: Identifier<TradeUnion>?
  package var document: String?
}

extension Scheme: Entity {
  package static let table = Table(
    "scheme", Scheme.init,
    Column("id", \.id), Column("name", \.name), Column("from_on", \.from), Column("to_on", \.to),
    Column("scope_id", \.scope), Column("document", \.document))
}

extension Connection {
  /// The scheme of this name. Throws `scheme.not_found`.
  package func scheme(named name: String) throws -> Scheme {
    guard let scheme = try schemeIfAny(named: name) else {
      throw Problem(.notFound, "scheme.not_found", ["scheme": .text(name)])
    }
    return scheme
  }

  /// The scheme of that name; `nil` when there is none.
  package func schemeIfAny(named name: String) throws -> Scheme? {
    try first(Scheme.self, "SELECT \(columns: Scheme.table) FROM scheme WHERE name = \(name)")
  }

  /// A scheme's shares, lowest level first.
  package func shares(of scheme: Identifier<Scheme>) throws -> [SchemeShare] {
    try fetch(
      SchemeShare.self,
      "SELECT \(columns: SchemeShare.table) FROM scheme_share WHERE scheme_id = \(scheme)"
    ).sorted { $0.level > $1.level }
  }

  /// The schemes in force on a day that hold for the union at the foot of a chain: those of the
  /// nearest scope first, the ones for all last.
  package func schemes(for chain: [ChainLink], on day: Day) throws -> [(scheme: Scheme, reach: Int)]
  {
    let inForce = try fetch(
      Scheme.self,
      """
      SELECT \(columns: Scheme.table) FROM scheme
      WHERE from_on <= \(day) AND ifnull(to_on, '9999-12-31') >= \(day) ORDER BY name
      """)
    var found: [(scheme: Scheme, reach: Int)] = []
    for scheme in inForce {
      guard let scope = scheme.scope else {
        found.append((scheme, chain.count))
        continue
      }
      if let reach = chain.firstIndex(where: { $0.union.id == scope }) {
        found.append((scheme, reach))
      }
    }
    return found.sorted { ($0.reach, $0.scheme.name) < ($1.reach, $1.scheme.name) }
  }
}
