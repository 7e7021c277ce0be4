extension Money {
  /// The same amount with the other sign, as a reversing entry (红字冲销) has it.
  package func negated() throws(ValueError) -> Money {
    try Self.checked(-Int128(rawValue))
  }

  /// The sum, or `money.overflow`: sums never wrap and never trap.
  package func adding(_ other: Money) throws(ValueError) -> Money {
    try Self.checked(Int128(rawValue) + Int128(other.rawValue))
  }

  /// The difference, or `money.overflow`.
  package func subtracting(_ other: Money) throws(ValueError) -> Money {
    try Self.checked(Int128(rawValue) - Int128(other.rawValue))
  }

  /// The sum of all, or `money.overflow`. Sums on the way may be larger than the result.
  package static func total(_ amounts: some Sequence<Money>) throws(ValueError) -> Money {
    try checked(amounts.reduce(Int128(0)) { $0 + Int128($1.rawValue) })
  }

  /// What an employer owes (应缴) on a payroll: payroll × rate, half a fen up. A negative payroll,
  /// a correction, owes exactly what its positive counterpart does, with the other sign.
  package static func due(_ payroll: Money, _ rate: BasisPoints) throws(ValueError) -> Money {
    let product = Int128(payroll.rawValue) * Int128(rate.rawValue)
    let half: Int128 = product < 0 ? -5_000 : 5_000
    return try checked((product + half) / 10_000)
  }

  /// Splits an amount into shares by largest remainder, so that they add up to it to the fen.
  ///
  /// Each share is first rounded down; the fen left over go to the largest remainders, and among
  /// equal ones to the earlier entry. Callers order the lowest level first, so the odd fen stays at
  /// the grassroots. A negative amount splits as its positive counterpart. No national rule on the
  /// odd fen was found (`domain.md` §2.3).
  ///
  /// - Precondition: no share is negative and not all are zero. Shares that do not add up to 100%
  ///   count as weights; the rule `fund.shares_sum` keeps such schemes out.
  package static func split(_ total: Money, by shares: [BasisPoints]) -> [Money] {
    let whole = shares.reduce(Int128(0)) { $0 + Int128($1.rawValue) }
    precondition(whole > 0 && shares.allSatisfy { $0.rawValue >= 0 }, "shares are weights")
    let magnitude = Int128(total.rawValue).magnitude
    let parts = shares.map {
      (magnitude * $0.rawValue.magnitude128).quotientAndRemainder(dividingBy: whole.magnitude)
    }
    let left = magnitude - parts.reduce(UInt128(0)) { $0 + $1.quotient }
    // The left-over fen are fewer than the entries, so no entry gets two.
    let winners = parts.indices.sorted {
      (parts[$1].remainder, $0) < (parts[$0].remainder, $1)
    }.prefix(Int(left))
    var fen = parts.map { Int128($0.quotient) }
    for winner in winners { fen[winner] += 1 }
    return fen.map { Money(fen: Int64(total.rawValue < 0 ? -$0 : $0)) }
  }

  private static func checked(_ fen: Int128) throws(ValueError) -> Money {
    guard let fen = Int64(exactly: fen) else {
      throw ValueError(
        "money.overflow",
        text: Text(
          en: "The sum is beyond what can be held. Check the amounts.", zh: "合计超出可表示的范围。请核对金额。"))
    }
    return Money(fen: fen)
  }
}

extension Int64 {
  fileprivate var magnitude128: UInt128 { UInt128(magnitude) }
}
