package import Records
package import Storage

/// Cards that a union opens with a bank together (会员服务卡批次).
package struct CardBatch: Equatable, Sendable {
  package let id: Identifier<CardBatch>
  package let number: String
  package var union: Identifier<TradeUnion>
  package var bank: String
  package var openedOn: Day
  package var note: String?
}

extension CardBatch: Entity {
  package static let table = Table(
    "card_batch", CardBatch.init,
    Column("id", \.id), Column("number", \.number), Column("union_id", \.union),
    Column("bank", \.bank), Column("opened_on", \.openedOn), Column("note", \.note))
}

extension Connection {
  /// The batch with this number; `nil` when there is none.
  func cardBatchIfAny(_ number: String) throws -> CardBatch? {
    try first(
      CardBatch.self,
      "SELECT \(columns: CardBatch.table) FROM card_batch WHERE number = \(number)")
  }

  /// The batch with this number. Throws `card_batch.not_found`.
  func cardBatch(_ number: String) throws -> CardBatch {
    guard let batch = try cardBatchIfAny(number) else {
      throw Problem(.notFound, "card_batch.not_found", ["number": .text(number)])
    }
    return batch
  }
}
