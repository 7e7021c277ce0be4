import Records
import Storage
import Testing

@testable import Federation

@Suite struct FundPropertyTests {
  @Test func `shares add up, each within a fen, from collecting to reversing`() throws {
    let office = try FundOffice()
    try office.addScheme("2017方案", "2017-01-01")
    var generator = SeededGenerator(seed: 20_170_501)
    try office.write { db, desk in
      let service = FundService(desk)
      for n in 1...200 {
        let number = "R\(n)"
        let payroll = Int64.random(
          in: 0...10 << Int64.random(in: 0...40, using: &generator), using: &generator)
        var fields = try office.fields(
          number, union: ["G", "S", "C", "T"].randomElement(using: &generator)!,
          period: "2017-\(["01", "06", "12"].randomElement(using: &generator)!)", payroll: "0.00")
        fields["payroll"] = .money(Money(fen: payroll))
        _ = try service.collect(fields, in: db)
        let split = try service.allocate(number, scheme: nil, in: db).split
        let collected = try db.receipt(number: number).collected.rawValue
        #expect(collected == (payroll + 25) / 50)
        #expect(split.shares.reduce(0) { $0 + $1.amount.rawValue } == collected)
        for share in split.shares {
          let exact = collected * share.ratio.rawValue
          #expect(abs(share.amount.rawValue * 10_000 - exact) < 10_000)
        }
        _ = try service.confirm(number, in: db)
        if n % 3 == 0 { _ = try service.reverse(number, reason: nil, in: db) }
      }
      #expect(try FundChecks.all(in: db) == [])
    }
  }
}
