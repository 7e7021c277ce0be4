package import Records
package import Storage

/// A union (工会组织) under its permanent code. What changes about it is in its versions.
package struct TradeUnion: Equatable, Sendable {
  package let id: Identifier<TradeUnion>
  package let code: String
  package var foundedOn: Day?
  /// The day from which it no longer exists.
  package var dissolvedOn: Day?
  package var note: String?
}

extension TradeUnion: Entity {
  package static let table = Table(
    "trade_union", TradeUnion.init,
    Column("id", \.id), Column("code", \.code), Column("founded_on", \.foundedOn),
    Column("dissolved_on", \.dissolvedOn), Column("note", \.note))

  /// The seeded national federation (中华全国总工会), above every province.
  package static let nationalCode = "ACFTU"
}

extension Connection {
  /// The union with this code. Throws `union.not_found`.
  package func union(code: String) throws -> TradeUnion {
    guard let union = try unionIfAny(code: code) else {
      throw Problem(.notFound, "union.not_found", ["code": .text(code)])
    }
    return union
  }

  /// The union under a code; `nil` when there is none.
  package func unionIfAny(code: String) throws -> TradeUnion? {
    try first(
      TradeUnion.self,
      "SELECT \(columns: TradeUnion.table) FROM trade_union WHERE code = \(code)")
  }
}
