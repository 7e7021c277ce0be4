package import Records
package import Storage

/// Cards that a union opens with a bank together (会员服务卡批次).
package struct CardBatch: Record, Referable {
  package var id: Int64 = 0
  package var number = ""
  package var union = Reference<TradeUnion>.blank
  package var bank = ""
  package var openedOn = Day.blank
  package var note: String?
  package init() {}

  package static let noun = Noun<CardBatch>(
    "card_batch", path: ["member", "card", "batch"], en: "service card batch", zh: "会员服务卡批次",
    key: ["number"], union: "union", day: "opened_on", owner: ["union"], order: "number"
  ) {
    Field(\.number, "number", en: "Batch number", zh: "批次号")
    Field(\.union, "union", column: "union_id", en: "Union code", zh: "工会编码")
    Field(\.bank, "bank", en: "Bank", zh: "开户银行")
    Field(\.openedOn, "opened_on", en: "Opened on", zh: "开卡日期").option("on")
    Field(\.note, "note", en: "Note", zh: "备注")
  }

  package func check(
    replacing old: CardBatch?, at desk: Desk, in db: borrowing Connection
  ) throws {
    guard openedOn <= desk.today else {
      throw Problem.inFuture("opened_on", openedOn, today: desk.today)
    }
    try db.find(TradeUnion.self, Identifier(rawValue: union.id))?.requireExisting(on: openedOn)
  }

  /// A batch is not another union's because a list says so.
  package func checkOwner(of new: CardBatch, in db: borrowing Connection) throws {
    guard union != new.union else { return }
    func code(_ union: Reference<TradeUnion>) throws -> String {
      try db.find(TradeUnion.self, Identifier(rawValue: union.id))?.code ?? "–"
    }
    throw Problem(
      .value, "card_batch.other_union",
      en:
        "Batch \(number, as: "number") was opened by union \(try code(union), as: "present") on \(openedOn, as: "opened_on") and does not go to \(try code(new.union), as: "given") by a list. Check the number.",
      zh:
        "批次 \(number, as: "number") 由工会 \(try code(union), as: "present") 于 \(openedOn, as: "opened_on") 开卡，导入不能改归 \(try code(new.union), as: "given")。请核对批次号。"
    )
  }

  /// Throws `card_batch.not_found`.
  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    let ids = try db.column(Int64.self, "SELECT id FROM card_batch WHERE number = \(text)")
    guard !ids.isEmpty else {
      throw Problem(
        .notFound, "card_batch.not_found",
        en:
          "There is no service card batch \(text, as: "number"). Find it with gonghui member card batch list.",
        zh: "没有批次号为 \(text, as: "number") 的会员服务卡批次。请用 gonghui member card batch list 查找。")
    }
    return ids
  }
}

extension Kind {
  /// The batches of service cards.
  package static let cardBatch = Kind(CardBatch.noun)
}
