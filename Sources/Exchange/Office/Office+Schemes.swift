import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// Writes a scheme with its ratios. Throws `scheme.not_found`.
  package func showScheme(_ name: String, to output: Output) throws {
    try tell(to: output) { output, db in
      try showScheme(name, to: output, in: db)
      return 1
    }
  }

  /// The same inside a transaction.
  package func showScheme(
    _ name: String, to output: Output, in db: borrowing Connection
  ) throws {
    let scheme = try db.scheme(named: name)
    let maker = CellMaker(
      try ChoiceWords(db), language: words.language, form: output.form,
      revealed: settings.isRevealed)
    let shares = try db.shares(of: scheme.id)
    let scope = try scheme.scope.flatMap { try db.find(TradeUnion.self, $0)?.code }
    let sum = BasisPoints(rawValue: shares.reduce(0) { $0 + $1.ratio.rawValue })
    let record = LinedRecord(
      id: scheme.id.rawValue, headKind: "scheme", kind: "scheme",
      head: [
        ("scheme", .text(scheme.name)), ("from", .day(scheme.from.text)),
        ("to", scheme.to.map { .day($0.text) } ?? .empty),
        ("scope", scope.map(Cell.identifier) ?? .empty),
        ("document", scheme.document.map(Cell.text) ?? .empty),
      ],
      name: "shares", columns: ["level", "ratio"],
      lines: shares.map { share in
        [
          maker.cell(.text(share.level.rawValue), .choice("level")),
          .text(share.ratio.text),
        ]
      },
      sum: [.empty, .text(sum.text)])
    try output.write([record], asOne: true, key: "scheme", words)
  }
}
