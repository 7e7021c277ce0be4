import Records
import Testing

@testable import Federation

/// Where a card stands, and what can be done with it: pure functions.
@Suite struct ServiceCardTests {
  private func card(
    signed: String? = nil, activated: String? = nil, lost: String? = nil, closed: String? = nil
  ) -> ServiceCard {
    var card = ServiceCard(
      id: Identifier(rawValue: 1), person: Identifier(rawValue: 1),
      number: "6217000000000000012", issuedOn: Office.day("2017-03-01"))
    card.signedOn = signed.map(Office.day)
    card.activatedOn = activated.map(Office.day)
    card.lostOn = lost.map(Office.day)
    card.closedOn = closed.map(Office.day)
    return card
  }

  @Test func `a card stands on each day where its last step put it`() {
    let card = card(
      signed: "2017-03-05", activated: "2017-03-05", lost: "2017-08-01", closed: "2017-08-09")
    let days = ["2017-02-28", "2017-03-01", "2017-03-05", "2017-08-08", "2017-08-09"]
    #expect(
      days.map { card.standing(on: Office.day($0))?.state }
        == [nil, .issued, .active, .lost, .closed])
    #expect(card.standing(on: Office.day("2017-08-08"))?.since == Office.day("2017-08-01"))
  }

  @Test func `every state allows just its own steps`() {
    #expect(CardState.issued.allowed == [.sign, .lose, .replace, .close])
    #expect(CardState.signed.allowed == [.activate, .lose, .replace, .close])
    #expect(CardState.active.allowed == [.lose, .replace, .close])
    #expect(CardState.lost.allowed == [.replace, .close])
    #expect(CardState.closed.allowed == [])
  }

  @Test func `a step out of order and one before the last step are told apart`() throws {
    let day = Office.day("2017-03-04")
    let early = try #require(card().orderBreach(.activate, on: day, named: "张*"))
    #expect(early.rule == .cardOrder && early.variant == nil)
    #expect(early.figures["card"] == .text("****0012"))
    let before = try #require(
      card(signed: "2017-03-05").orderBreach(.activate, on: day, named: "张*"))
    #expect(before.variant == "day" && before.figures["since"] == .day(Office.day("2017-03-05")))
    #expect(card(signed: "2017-03-04").orderBreach(.activate, on: day, named: "张*") == nil)
  }

  @Test func `the whole of a card is checked step by step`() {
    #expect(card(signed: "2017-03-02", lost: "2017-04-01").orderBreach(named: "张*") == nil)
    #expect(card(activated: "2017-03-02").orderBreach(named: "张*")?.variant == nil)
    #expect(
      card(signed: "2017-05-01", closed: "2017-04-01").orderBreach(named: "张*")?.variant == "day")
  }

  @Test func `any way through the steps ends in a state that its days tell again`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<500 {
      var card = card()
      var state = CardState.issued
      var day = card.issuedOn
      while let step = state.allowed.filter({ $0 != .replace }).randomElement(using: &random),
        Bool.random(using: &random)
      {
        day = day.adding(days: Int.random(in: 0...40, using: &random)) ?? day
        #expect(card.orderBreach(step, on: day, named: "") == nil)
        card = card.after(step, on: day)
        state = state.after(step) ?? state
      }
      #expect(card.standing()?.state == state)
      #expect(card.orderBreach(named: "") == nil)
    }
  }
}
