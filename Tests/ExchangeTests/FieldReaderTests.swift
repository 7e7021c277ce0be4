import Federation
import Records
import Storage
import Testing

@testable import Exchange

/// What every entry asks of the records before it reads a word.
@Suite struct FieldReaderTests {
  @Test func `numbers of other documents are looked up without reading everybody`() throws {
    let office = try TemporaryOffice()
    let plan = try office.withUnions().federation.store.read { db in
      var steps: [String] = []
      try db.eachRow(of: "EXPLAIN QUERY PLAN " + FieldReader.otherNumbersQuery) { row in
        if case .text(let step)? = try row.rest().last { steps.append(step) }
      }
      return steps
    }
    #expect(
      plan == ["SEARCH person USING COVERING INDEX person_by_other_document (id_type=?)"])
  }
}
