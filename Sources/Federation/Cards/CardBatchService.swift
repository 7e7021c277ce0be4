package import Records
package import Storage

/// What the office does with batches of service cards. Each verb runs inside one write.
package struct CardBatchService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Opens a batch (批量开卡) of the `card_batch` kind. An import takes over what is given of one
  /// that is there and the same union's; by `add` it must be new.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let number = try fields.required("number", Fields.text)
    let old = try db.cardBatchIfAny(number)
    var new =
      try old
      ?? CardBatch(
        id: Identifier(rawValue: db.nextID(in: "card_batch")), number: number,
        union: db.union(code: fields.required("union", Fields.text)).id,
        bank: fields.required("bank", Fields.text),
        openedOn: fields.required("opened_on", Fields.day))
    if let code = fields.text("union") { new.union = try db.union(code: code).id }
    if mode == .merge, let old, old.union != new.union {
      throw Problem(
        .value, "card_batch.other_union",
        [
          "number": .text(number),
          "present": .text(try db.find(TradeUnion.self, old.union)?.code ?? "–"),
          "given": .text(fields.text("union") ?? "–"), "opened_on": .day(old.openedOn),
        ])
    }
    try fields.update(&new.bank, "bank", Fields.text)
    try fields.update(&new.openedOn, "opened_on", Fields.day)
    fields.update(&new.note, "note", Fields.text)
    if new == old { return Entered("card_batch", new.id.rawValue, .unchanged) }
    guard new.openedOn <= desk.today else {
      throw Problem.inFuture("opened_on", new.openedOn, today: desk.today)
    }
    try db.find(TradeUnion.self, new.union)?.requireExisting(on: new.openedOn)
    guard let old else {
      try db.insert(new)
      return Entered("card_batch", new.id.rawValue, .added)
    }
    if mode == .add {
      throw try db.alreadyThere(
        "card_batch", field: "card_batch.number", value: number,
        other: .text(try db.find(TradeUnion.self, old.union)?.code ?? "–"), on: desk.today)
    }
    try db.update(new, from: old)
    return Entered("card_batch", new.id.rawValue, .changed)
  }
}
