package import Records
package import Storage

/// What became of a union (沿革): merged, split, converted or dissolved on a day, and who follows.
package struct Succession: Equatable, Sendable {
  /// How a union's life changed (沿革方式).
  package enum How: String, CaseIterable, Sendable, ColumnValue {
    /// 合并
    case merge
    /// 分立
    case split
    /// 转制
    case convert
    /// 撤销
    case dissolve
  }

  package let id: Identifier<Succession>
  package let union: Identifier<TradeUnion>
  /// The union that takes over; `nil` where none does, and of a conversion.
  package let successor: Identifier<TradeUnion>?
  package let on: Day
  package let how: How
  package var document: String?
}

extension Succession: Entity {
  package static let table = Table(
    "union_succession", Succession.init,
    Column("id", \.id), Column("union_id", \.union), Column("successor_id", \.successor),
    Column("on_date", \.on), Column("how", \.how), Column("document", \.document))
}

extension Connection {
  /// What became of a union, and which unions came into it, by day.
  package func successions(about union: Identifier<TradeUnion>) throws -> [Succession] {
    try fetch(
      Succession.self,
      """
      SELECT \(columns: Succession.table) FROM union_succession
      WHERE union_id = \(union) OR successor_id = \(union) ORDER BY on_date, id
      """)
  }

  /// Whether a union took over from one that stood on a day: what that one left behind is older
  /// than its new keeper.
  func hasPredecessor(of union: Identifier<TradeUnion>, on day: Day) throws -> Bool {
    try value(
      Int64.self,
      """
      SELECT 1 FROM union_succession s JOIN trade_union u ON u.id = s.union_id
      WHERE s.successor_id = \(union) AND s.on_date >= \(day)
        AND ifnull(u.founded_on, '') <= \(day)
      """) != nil
  }
}
