package import Records

/// What sort of number a column holds, as `id check --as` and `id doctor --as` name it.
package enum NumberSort: String, CaseIterable, Sendable {
  /// 证件号码
  case resident
  /// 统一社会信用代码
  case credit
  /// 银行卡号
  case card
}

/// One thing about a number in a list that is wrong, or worth a look.
package struct NumberDiagnosis: Equatable, Sendable {
  /// The file's line of the row.
  package let line: Int
  /// As written.
  package let value: String
  /// Why, by a name under `value.`, with figures.
  package let reason: ValueError
  /// Right numbers that one slip of the pen leads to, the likeliest first.
  package let candidates: [NumberCandidate]
  /// Right, and only worth a look.
  package let isWarning: Bool

  package init(
    line: Int, value: String, reason: ValueError, candidates: [NumberCandidate] = [],
    isWarning: Bool
  ) {
    self.line = line
    self.value = value
    self.reason = reason
    self.candidates = candidates
    self.isWarning = isWarning
  }
}

/// A right number that one slip leads away from.
package struct NumberCandidate: Equatable, Sendable {
  package let number: String
  /// The place of the slip, from 1; of two exchanged digits the first.
  package let position: Int
  /// Two neighbouring digits exchanged, rather than one wrong.
  package let isSwap: Bool
}
