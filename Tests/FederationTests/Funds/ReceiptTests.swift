import Records
import Storage
import Testing

@testable import Federation

@Suite struct ReceiptTests {
  let office: FundOffice

  init() throws {
    office = try FundOffice()
    try office.addScheme("2017方案", "2017-01-01")
  }

  func enter(_ number: String, _ values: [String: KindValue]) throws -> Entered {
    var fields = Fields(values)
    fields["receipt_number"] = .text(number)
    return try office.write { [fields] db, desk in
      try FundService(desk).enter(fields, .merge, in: db)
    }
  }

  @Test func `numbers are given by the period, also after a gap`() throws {
    func collect(_ period: String) throws -> String {
      var fields = try office.fields("", period: period, payroll: "1.00")
      fields["receipt_number"] = nil
      return try office.write { [fields] db, desk in
        let id = try FundService(desk).collect(fields, in: db).id
        return try db.find(Receipt.self, Identifier(rawValue: id))!.number
      }
    }
    #expect(try collect("2017-05") == "R-2017-05-0001")
    #expect(try collect("2017") == "R-2017-0001")
    try office.collect("R-2017-05-0041", payroll: "1.00")
    try office.collect("R-2017-05-0099a", payroll: "1.00")
    #expect(try collect("2017-05") == "R-2017-05-0042")
    #expect(try collect("2017") == "R-2017-0002")
  }

  @Test func `collecting the same again changes nothing, other values are refused`() throws {
    #expect(try office.collect("R1", payroll: "100.00").effect == .added)
    #expect(try office.collect("R1", payroll: "100.00").effect == .unchanged)
    let finding = office.violation { try office.collect("R1", payroll: "101.00") }
    #expect(
      finding?.rule == .identityUnique && finding?.subject == Finding.Subject("receipt", "R1"))
  }

  @Test func `part of what is due is collected, and more is noted`() throws {
    let notes = try office.write { db, desk in
      let service = FundService(desk)
      let part = try office.fields(
        "R1", payroll: "100.00", ["collected": .money(Money(fen: 50))])
      let more = try office.fields(
        "R2", payroll: "100.00",
        ["collected": .money(Money(fen: 250)), "due": .money(Money(fen: 201))])
      _ = try service.collect(part, in: db)
      _ = try service.collect(more, in: db)
      #expect(try db.receipt(number: "R1").due == Money(fen: 200))
      return desk.notes.map(\.name)
    }
    #expect(notes == ["receipt.more_than_due", "receipt.due_differs", "receipt.same_period"])
  }

  @Test func `values that cannot be are refused`() throws {
    #expect(
      office.problem { _ = try enter("R1", ["union": .text("G")]) }?.figures["field"]
        == .field("period"))
    let fields = try office.fields("R1", payroll: "-1.00")
    #expect(
      office.problem {
        try office.write { db, desk in
          _ = try FundService(desk).collect(fields, in: db)
        }
      }?.name == "receipt.negative")
    #expect(
      office.problem { try office.collect("R1", period: "2018-03", payroll: "1.00") }?.name
        == "receipt.in_future")
    #expect(
      office.problem { try office.collect("R1", union: "?", payroll: "1.00") }?.name
        == "union.not_found")
  }

  @Test func `confirming needs allocations that are the split`() throws {
    try office.collect("R1", payroll: "100.00")
    #expect(office.problem { try office.confirm("R1") }?.name == "fund.not_allocated")
    try office.allocate("R1")
    try office.write { db, _ in
      try db.run("UPDATE allocation SET share_fen = share_fen + 1 WHERE level = 'county'")
    }
    let finding = office.violation { try office.confirm("R1") }
    #expect(finding?.rule == .splitExact)
    #expect(finding?.figures["level"] == .choice(list: "level", code: "county"))
    #expect(finding?.figures["expected_county"] == .money(Money(fen: 30)))
    #expect(finding?.figures["found_county"] == .money(Money(fen: 31)))
    try office.allocate("R1")
    #expect(try office.confirm("R1").effect == .changed)
    #expect(try office.confirm("R1").effect == .unchanged)
  }

  @Test func `a draft whose amount changes is shared anew before it is confirmed`() throws {
    try office.collect("R1", payroll: "100.00")
    try office.allocate("R1")
    #expect(try enter("R1", ["collected": .money(Money(fen: 100))]).effect == .changed)
    #expect(office.problem { try office.confirm("R1") }?.name == "fund.not_allocated")
    try office.allocate("R1")
    #expect(try enter("R1", ["status": .text("confirmed")]).effect == .changed)
    let statuses = try office.read { db in
      try db.allocations(of: try db.receipt(number: "R1").id).map(\.status)
    }
    #expect(statuses == Array(repeating: .confirmed, count: 5))
  }

  @Test func `a confirmed receipt is final, in Swift and in the schema`() throws {
    try office.collect("R1", payroll: "100.00")
    try office.allocate("R1")
    try office.confirm("R1")
    let finding = office.violation { _ = try enter("R1", ["collected": .money(Money(fen: 1))]) }
    #expect(finding?.rule == .confirmedIsFinal)
    #expect(finding?.figures["field"] == .field("collected"))
    #expect(office.violation { try office.allocate("R1") }?.rule == .confirmedIsFinal)
    for change: SQL in [
      "UPDATE receipt SET collected_fen = 1", "UPDATE allocation SET share_fen = 1",
      "DELETE FROM allocation", "UPDATE receipt SET status = 'draft'",
      "UPDATE allocation SET status = 'draft'",
    ] {
      let error = #expect(throws: SQLiteError.self) {
        try office.write { db, _ in try db.run(change) }
      }
      #expect(error?.isConstraint == true)
    }
  }

  @Test func `a reversed receipt keeps its rows and its reason, for good`() throws {
    try office.collect("R1", payroll: "100.00")
    try office.allocate("R1")
    try office.confirm("R1")
    func reverse() throws -> Entered {
      try office.write { db, desk in
        try FundService(desk).reverse("R1", reason: "录入有误", in: db)
      }
    }
    #expect(try reverse().effect == .changed)
    #expect(try reverse().effect == .unchanged)
    let receipt = try office.read { db in try db.receipt(number: "R1") }
    #expect(receipt.status == .reversed && receipt.note == "录入有误")
    let statuses = try office.read { db in try db.allocations(of: receipt.id).map(\.status) }
    #expect(statuses == Array(repeating: .reversed, count: 5))
    #expect(office.violation { try office.confirm("R1") }?.rule == .confirmedIsFinal)
    #expect(
      office.violation { _ = try enter("R1", ["note": .text("x")]) }?.rule == .confirmedIsFinal)
  }

  @Test func `allocations of a file must be the split of a scheme and as final`() throws {
    try office.addScheme("另一", "2017-01-01", shares: FundOffice.halves(8000))
    try office.collect("R1", payroll: "100.00")
    func rows(_ grassroots: Int64, status: String = "draft") -> [Fields] {
      [("grassroots", "G", 8000, grassroots), ("province", "P", 2000, 200 - grassroots)].map {
        Fields([
          "receipt_number": .text("R1"), "level": .text($0.0), "union": .text($0.1),
          "ratio": .percent(BasisPoints(rawValue: $0.2)), "share": .money(Money(fen: $0.3)),
          "status": .text(status),
        ])
      }
    }
    func enter(_ rows: [Fields]) throws -> [Entered] {
      try office.write { db, desk in try FundService(desk).enter(allocations: rows, in: db) }
    }
    #expect(office.violation { _ = try enter(rows(161)) }?.rule == .splitExact)
    #expect(
      office.problem { _ = try enter(rows(160, status: "confirmed")) }?.name
        == "allocation.status_differs")
    #expect(try enter(rows(160)).map(\.effect) == [.added, .added])
    #expect(try enter(rows(160)).map(\.effect) == [.unchanged, .unchanged])
    try office.confirm("R1")
    #expect(
      office.violation { _ = try enter(rows(161, status: "confirmed")) }?.rule == .confirmedIsFinal)
  }
}
