import Records
import Storage
import Testing

@testable import Federation

/// Lists of service cards, as a bank gives them back.
@Suite struct CardImportTests {
  private let office: Office
  private let old = "6217000000000000012"
  private let new = "6228480000000000026"

  init() throws {
    office = try Office()
    try office.write { desk, db in
      for n in [1, 3] { _ = try Members(desk).enter(Office.member(n), .add, in: db) }
    }
  }

  private func row(
    _ number: String, _ days: [String: String], replaces: String? = nil, of n: Int = 1
  ) -> Fields {
    var fields = Fields([
      "id_number": Office.identity(Office.number(n)), "card_number": .text(number),
    ])
    for (column, day) in days { fields[column] = .day(Office.day(day)) }
    if let replaces { fields["replaces"] = .text(replaces) }
    return fields
  }

  private func enter(_ rows: Fields...) throws -> [Effect] {
    try office.write { desk, db in
      try Registry.enter(rows, of: .card, .merge, desk, in: db).map(\.effect)
    }
  }

  private func refusal(_ rows: Fields...) throws -> String? {
    try office.refusal { desk, db in
      _ = try Registry.enter(rows, of: .card, .merge, desk, in: db)
    }
  }

  @Test func `a person's cards go in whatever their order, and again change nothing`() throws {
    let second = row(new, ["issued_on": "2017-05-10"], replaces: old)
    let first = row(old, ["issued_on": "2017-03-10", "closed_on": "2017-05-10"])
    #expect(try enter(second, first) == [.added, .added])
    #expect(try enter(second, first) == [.unchanged, .unchanged])
    #expect(
      try enter(row(new, ["issued_on": "2017-05-10", "signed_on": "2017-05-12"])) == [.changed])
  }

  @Test func `two open cards, a card of somebody else and steps out of order are refused`() throws {
    #expect(try enter(row(old, ["issued_on": "2017-03-10"])) == [.added])
    #expect(try refusal(row(new, ["issued_on": "2017-04-10"])) == "card.one_open")
    #expect(try refusal(row(old, ["issued_on": "2017-03-10"], of: 3)) == "identity.unique")
    #expect(
      try refusal(row(new, ["issued_on": "2017-03-10", "activated_on": "2017-03-11"], of: 3))
        == "card.order")
    #expect(
      try refusal(row(new, ["issued_on": "2017-03-10"], replaces: old, of: 3)) == "card.replaces")
  }

  @Test func `a list may close the open card and bring the next one`() throws {
    #expect(try enter(row(old, ["issued_on": "2017-03-10"])) == [.added])
    let effects = try enter(
      row(new, ["issued_on": "2017-05-10"], replaces: old),
      row(old, ["issued_on": "2017-03-10", "closed_on": "2017-05-10"]))
    #expect(effects == [.added, .changed])
  }
}
