import Records
import Testing

@testable import Federation

/// What `gonghui id check` takes a number for.
@Suite struct IdentifierCheckTests {
  private func check(_ text: String, as sort: NumberSort? = nil) -> IdentifierCheck {
    IdentifierCheck(of: text, as: sort, today: Day(stored: "2026-11-23")!) { _ in true }
  }

  @Test func `a wrong identity number is none the less one, though a card's check would pass`()
    throws
  {
    let wrong = "630102198801010011"
    #expect((try? BankCard(parsing: wrong)) != nil)
    #expect(check(wrong).kind == .resident)
    #expect(check(wrong).fault?.reason == "id_number.checksum")
    #expect(check(wrong, as: .card).kind == .bankCard)
    #expect(check(wrong, as: .card).fault == nil)
  }

  @Test func `eighteen digits without a birth are a card where its check passes`() {
    let numbers = (0...9).map { "62270012435678901\($0)" }
    let cards = numbers.filter { check($0).kind == .bankCard }
    #expect(cards == numbers.filter { (try? BankCard(parsing: $0)) != nil })
    #expect(cards.count == 1 && check(cards[0]).fault == nil)
  }

  @Test func `a number is judged as what it is said to be`() {
    #expect(check("6301021988010100", as: .resident).fault?.reason == "id_number.length")
    #expect(check("13800138000", as: .credit).kind == .creditCode)
  }
}
