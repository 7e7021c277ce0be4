package import Records
package import Storage

/// What one union gets of a receipt (经费分成).
package struct Allocation: Equatable, Sendable {
  package let id: Identifier<Allocation>
  package let receipt: Identifier<Receipt>
  package var scheme: Identifier<Scheme>
  package var union: Identifier<TradeUnion>
  /// The level whose share it is, which may be lower than the union's own.
  package let level: UnionLevel
  package var ratio: BasisPoints
  package var share: Money
  package var status: ReceiptStatus
}

extension Allocation: Entity {
  package static let table = Table(
    "allocation", Allocation.init,
    Column("id", \.id), Column("receipt_id", \.receipt), Column("scheme_id", \.scheme),
    Column("union_id", \.union), Column("level", \.level), Column("ratio_bps", \.ratio),
    Column("share_fen", \.share), Column("status", \.status))
}

extension Connection {
  /// A receipt's allocations, lowest level first.
  package func allocations(of receipt: Identifier<Receipt>) throws -> [Allocation] {
    try fetch(
      Allocation.self,
      "SELECT \(columns: Allocation.table) FROM allocation WHERE receipt_id = \(receipt)"
    ).sorted { $0.level > $1.level }
  }

  /// The same as shares, for comparing with a split.
  func shares(in allocations: [Allocation]) throws -> [Share] {
    try allocations.map { row in
      Share(
        level: row.level, ratio: row.ratio, amount: row.share,
        union: try find(TradeUnion.self, row.union)?.code ?? "")
    }
  }
}
