import Records
import Storage
import Testing

@testable import Federation

/// How people name a union.
@Suite struct UnionReferenceTests {
  let office: FundOffice

  init() throws { office = try FundOffice() }

  private func meant(_ text: String) throws -> String {
    try office.read { db in try db.union(meantBy: text, on: office.today).code }
  }

  private func refused(_ text: String) -> Problem? {
    office.problem { _ = try meant(text) }
  }

  @Test func `a union is named by its code in any case or by its exact name`() throws {
    #expect(try meant("G") == "G")
    #expect(try meant("g") == "G")
    #expect(try meant("G工会") == "G")
    #expect(refused("工会")?.name == "union.not_found")
  }

  @Test func `a name counts from its day on, and one that several have names none`() throws {
    try office.write { db, desk in
      for code in ["S", "T"] {
        _ = try UnionService(desk).rename(
          code, to: "新工会", on: Day(parsing: "2018-01-01"), document: nil, in: db)
      }
    }
    #expect(refused("S工会")?.name == "union.not_found")
    let which = refused("新工会")
    #expect(which?.name == "union.which" && which?.figures["codes"] == .text("S, T"))
    let before = try office.read { db in
      try db.union(meantBy: "S工会", on: Day(parsing: "2017-12-31")).code
    }
    #expect(before == "S")
  }

  @Test func `a slip is answered with the nearest code or name`() throws {
    #expect(refused("G工作")?.figures["nearest"] == .text("G工会"))
    #expect(refused("ACFT")?.figures["nearest"] == .text("ACFTU"))
    #expect(refused("nix")?.figures["nearest"] == nil)
  }
}
