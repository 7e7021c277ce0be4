package import Records
package import Storage

/// A contribution or other money collected for a period (经费收缴).
package struct Receipt: Equatable, Sendable {
  package let id: Identifier<Receipt>
  /// 工会经费收入专用收据
  package let number: String
  /// The union that pays, or for which its employer pays.
  package var union: Identifier<TradeUnion>
  package var payerCode: String?
  package var payer: String?
  package var fund: Fund
  package var period: Period { didSet { periodFrom = period.firstDay } }
  /// The period's first day, which decides scheme, tree and rule.
  package private(set) var periodFrom: Day
  package var payroll: Money?
  package var due: Money?
  package var collected: Money
  package var collectedOn: Day
  package var mode: PaymentMode
  package var channel: Channel
  package var status: ReceiptStatus
  package var note: String?
}

extension Receipt: Entity {
  package static let table = Table(
    "receipt", Receipt.init,
    Column("id", \.id), Column("receipt_number", \.number), Column("union_id", \.union),
    Column("payer_code", \.payerCode), Column("payer", \.payer), Column("fund", \.fund),
    Column("period", \.period), Column("period_from", \.periodFrom),
    Column("payroll_fen", \.payroll), Column("due_fen", \.due),
    Column("collected_fen", \.collected), Column("collected_on", \.collectedOn),
    Column("mode", \.mode), Column("channel", \.channel), Column("status", \.status),
    Column("note", \.note))
}

extension Connection {
  /// The receipt with this number. Throws `receipt.not_found`.
  package func receipt(number: String) throws -> Receipt {
    guard let receipt = try receiptIfAny(number: number) else {
      throw Problem(.notFound, "receipt.not_found", ["receipt": .text(number)])
    }
    return receipt
  }

  /// The receipt under a number; `nil` when there is none.
  package func receiptIfAny(number: String) throws -> Receipt? {
    try first(
      Receipt.self,
      "SELECT \(columns: Receipt.table) FROM receipt WHERE receipt_number = \(number)")
  }

  /// The next free number of a period: `R-2017Q1-0001`.
  func nextReceiptNumber(of period: Period) throws -> String {
    let prefix = "R-\(period.text)-"
    let last = try value(
      Int?.self,
      """
      SELECT max(CAST(substr(receipt_number, \(prefix.count + 1)) AS INTEGER)) FROM receipt
      WHERE receipt_number > \(prefix) AND receipt_number < \(prefix + ":")
        AND substr(receipt_number, \(prefix.count + 1)) NOT GLOB '*[^0-9]*'
        AND length(receipt_number) < \(prefix.count + 16)
      """)
    let digits = String((last ?? 0).map { $0 + 1 } ?? 1)
    return prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
