import Records
import Testing

@Suite struct MoneySplitTests {
  /// 基层, 县, 市州, 省, 全总: an illustration, not the province's own ratios.
  static let shares = [6000, 1500, 1000, 1000, 500].map { BasisPoints(rawValue: $0) }
  static let rate = BasisPoints(rawValue: 200)

  /// Every line of `domain.md` §2.3: payroll, due, shares.
  static let lines: [(payroll: String, due: String, shares: [String])] = [
    ("100000.00", "2000.00", ["1200.00", "300.00", "200.00", "200.00", "100.00"]),
    ("1234567.89", "24691.36", ["14814.82", "3703.70", "2469.14", "2469.13", "1234.57"]),
    ("333.33", "6.67", ["4.00", "1.00", "0.67", "0.67", "0.33"]),
    ("88888.88", "1777.78", ["1066.67", "266.66", "177.78", "177.78", "88.89"]),
    ("54321.10", "1086.42", ["651.85", "162.97", "108.64", "108.64", "54.32"]),
    ("2.50", "0.05", ["0.03", "0.01", "0.01", "0.00", "0.00"]),
    ("0.25", "0.01", ["0.01", "0.00", "0.00", "0.00", "0.00"]),
    ("0.24", "0.00", ["0.00", "0.00", "0.00", "0.00", "0.00"]),
  ]

  @Test(arguments: lines) func `a contribution splits to the fen`(
    payroll: String, due: String, shares: [String]
  ) throws {
    let owed = try Money.due(Money(parsing: payroll), Self.rate)
    #expect(owed.text == due)
    #expect(Money.split(owed, by: Self.shares).map(\.text) == shares)
    let reversed = try Money.split(owed.negated(), by: Self.shares)
    #expect(reversed == (try Money.split(owed, by: Self.shares).map { try $0.negated() }))
  }

  @Test func `half a fen is rounded up, away from zero for corrections`() throws {
    #expect(try Money.due(Money(fen: 25), Self.rate) == Money(fen: 1))
    #expect(try Money.due(Money(fen: 24), Self.rate) == Money(fen: 0))
    #expect(try Money.due(Money(fen: -25), Self.rate) == Money(fen: -1))
    #expect(try Money.due(Money(fen: .max), .whole) == Money(fen: .max))
    #expect(throws: ValueError("money.overflow")) {
      try Money.due(Money(fen: .max), BasisPoints(rawValue: 10_001))
    }
  }

  /// §2.3: modes A and B differ for 10,000 of the 99,999 payrolls from 0.01 to 999.99.
  @Test func `independent rounding of both modes differs where the dossier says`() throws {
    var differing = 0
    for fen in Int64(1)...99_999 {
      let payroll = Money(fen: fen)
      let whole = try Money.due(payroll, Self.rate)
      let upper = try Money.due(whole, BasisPoints(rawValue: 4000))
      if try upper != Money.due(payroll, BasisPoints(rawValue: 80)) { differing += 1 }
    }
    #expect(differing == 10_000)
  }

  @Test func `the odd fen of equal remainders goes to the earlier entry`() {
    let thirds = [BasisPoints](repeating: BasisPoints(rawValue: 1), count: 3)
    #expect(Money.split(Money(fen: 1), by: thirds).map(\.rawValue) == [1, 0, 0])
    #expect(Money.split(Money(fen: 5), by: thirds).map(\.rawValue) == [2, 2, 1])
    #expect(Money.split(Money(fen: -5), by: thirds).map(\.rawValue) == [-2, -2, -1])
  }

  @Test func `shares add up to the total and lie within a fen of the exact ones`() {
    var random = SeededGenerator(seed: 20_170_501)
    for round in 0..<4_000 {
      let total = Money(
        fen: round % 2 == 0
          ? .random(in: -100_000...100_000, using: &random)
          : Int64(bitPattern: random.next()))
      var cuts = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        Int64.random(in: 0...10_000, using: &random)
      }
      cuts = [0] + cuts.sorted() + [10_000]
      let shares = zip(cuts.dropFirst(), cuts).map { BasisPoints(rawValue: $0 - $1) }
      let parts = Money.split(total, by: shares)
      #expect(parts.reduce(Int128(0)) { $0 + Int128($1.rawValue) } == Int128(total.rawValue))
      for (part, share) in zip(parts, shares) {
        let exact = Int128(total.rawValue) * Int128(share.rawValue)
        #expect((Int128(part.rawValue) * 10_000 - exact).magnitude < 10_000)
      }
    }
  }
}
