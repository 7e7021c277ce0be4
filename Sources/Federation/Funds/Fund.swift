package import Records
import Storage

/// What money is for (款项).
package enum Fund: String, CaseIterable, Sendable, ColumnValue {
  /// 拨缴经费: 2% of the payroll, shared between the levels by a scheme.
  case contribution
  /// 建会筹备金: the same 2% of an employer that has no union yet.
  case preparation
  /// 会费: members' dues, which stay with the union that collects them.
  case memberDues = "member_dues"
  /// 滞纳金
  case lateCharge = "late_charge"

  /// Only the employers' contribution is shared; the rest stays where it was paid.
  package var isSplit: Bool { self == .contribution }

  /// What is owed of a payroll, half a fen up; nil where the payroll does not decide.
  package func due(of payroll: Money?) throws -> Money? {
    guard self == .contribution || self == .preparation, let payroll else { return nil }
    return try Money.due(payroll, Self.contributionRate)
  }

  /// 工会法: two percent of all wages.
  package static let contributionRate = BasisPoints(rawValue: 200)
}

/// How the upper unions' part reaches them (缴纳方式).
package enum PaymentMode: String, CaseIterable, Sendable, ColumnValue {
  /// 先缴后返: everything is paid up and the union's part comes back.
  case full
  /// 分成缴纳: the union keeps its part and pays up the rest.
  case split
}

/// Who collects (收缴渠道): the union, the tax office, the treasury.
package enum Channel: String, CaseIterable, Sendable, ColumnValue {
  case `self`, tax, treasury
}

/// How final a receipt and its allocations are (状态).
package enum ReceiptStatus: String, CaseIterable, Sendable, ColumnValue {
  case draft, confirmed, reversed
}
