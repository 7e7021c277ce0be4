package import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// Shares one receipt by a scheme, or with `nil` every draft that is not shared yet.
  package func allocate(
    _ receipt: String?, scheme: String?, answer: Telling<[ReceiptSplit]>
  ) throws -> Handled<[ReceiptSplit]> {
    try handle(
      { desk, db in
        let service = FundService(desk)
        let allocated =
          try receipt.map { [try service.allocate($0, scheme: scheme, in: db)] }
          ?? service.allocateAll(scheme: scheme, in: db)
        return try allocated.map { try db.split(of: try db.receipt(number: $0.receipt)) }
      }, answer: answer)
  }

  /// Writes a receipt with its shares. Throws `receipt.not_found`.
  package func showReceipt(_ number: String, to output: Output) throws {
    try tell(to: output) { output, db in
      let split = try db.split(of: try db.receipt(number: number))
      try write([split], asOne: true, to: output, in: db)
      return 1
    }
  }

  /// Writes receipts with their shares, a remark where a share goes to another level.
  ///
  /// - Parameter asOne: there is just one, and it is shown whole.
  package func write(
    _ splits: [ReceiptSplit], asOne: Bool, to output: Output, in db: borrowing Connection
  ) throws {
    let maker = CellMaker(
      try ChoiceWords(db), language: words.language, form: output.form,
      revealed: settings.isRevealed)
    var records: [LinedRecord] = []
    for split in splits { records.append(try record(of: split, maker, in: db)) }
    try output.write(records, asOne: asOne, key: "receipt_number", words)
  }

  private func record(
    of split: ReceiptSplit, _ maker: CellMaker, in db: borrowing Connection
  ) throws -> LinedRecord {
    let id = split.receipt.id.rawValue
    var head: [(column: String, cell: Cell)] = []
    try db.eachRecord(of: .receipt, id: id, asOf: asOf) { values in
      head = zip(Kind.receipt.fields, values).map { ($0.name, maker.cell($1, $0.type)) }
    }
    head.append(("scheme", split.scheme.map(Cell.text) ?? .empty))
    let lines = split.lines.map { line -> [Cell] in
      [
        level(line.level, maker), .text(line.ratio.text), .decimal(line.amount.text),
        .identifier(line.union), .text(line.name), remark(on: line).map(Cell.text) ?? .empty,
      ]
    }
    let ratio = BasisPoints(rawValue: split.lines.reduce(0) { $0 + $1.ratio.rawValue })
    return LinedRecord(
      id: id, headKind: "receipt", kind: "allocation", head: head, name: "shares",
      columns: ["level", "ratio", "share", "union", "name", "remark"], lines: lines,
      sum: [.empty, .text(ratio.text), .decimal(split.sum.text), .empty, .empty, .empty])
  }

  private func level(_ level: UnionLevel, _ maker: CellMaker) -> Cell {
    maker.cell(.text(level.rawValue), .choice("level"))
  }

  /// Where a share went, when no union of the payer's chain works at its level.
  private func remark(on line: SplitLine) -> String? {
    guard line.isRedirected else { return nil }
    return words.say(
      "table.split.redirected",
      figures: [
        "level": .choice(list: "level", code: line.level.rawValue), "union": .text(line.union),
        "name": .text(line.name),
      ])
  }
}

extension Connection {
  /// Lends the columns of one record of a kind.
  func eachRecord(
    of kind: Kind, id: Int64, asOf day: Day, _ body: ([SQLiteValue]) throws -> Void
  ) throws {
    var filter = Filter(asOf: day)
    filter.id = id
    try eachRecord(of: kind, where: filter) { _, values in try body(values) }
  }
}
