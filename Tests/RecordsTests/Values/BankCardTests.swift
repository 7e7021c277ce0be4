import Records
import Testing

/// The vectors of `domain.md` §6.5: zero bodies.
@Suite struct BankCardTests {
  @Test(arguments: [
    "6217000000000000012", "6228480000000000026", "6222020000000000034", "6217990000000000048",
    "6230580000000000054", "6227000000000000060", "6212260000000000075", "6221880000000000084",
    "6216610000000000099", "622700123456789019", "622700090123456787", "622700900123456787",
  ]) func `a valid card passes`(text: String) throws {
    #expect(try BankCard(parsing: text).text == text)
  }

  @Test(arguments: [
    ("6217000000000000013", "bank_card.checksum"), ("6217000000000000022", "bank_card.checksum"),
    ("6217001000000000012", "bank_card.checksum"), ("6228480000000000062", "bank_card.checksum"),
    ("622700123356789019", "bank_card.checksum"), ("622700124356789019", "bank_card.checksum"),
    ("6217000000", "bank_card.length"), ("62170000000000000120", "bank_card.length"),
    ("6217O00000000000012", "bank_card.character"), ("0000000000000000", "bank_card.zeros"),
    ("6.217E+18", "bank_card.excel_damage"), ("6228480123456780000", "bank_card.excel_damage"),
    ("", "bank_card.empty"),
  ]) func `a wrong card is refused with its reason`(typed: String, expected: String) {
    #expect(reason(BankCard.self, typed) == expected)
  }

  @Test(arguments: ["62170000 00000000012", "6217 0000 0000 0000 012", "6217-0000-0000-0000-012"])
  func `cards are typed in groups`(typed: String) throws {
    #expect(try BankCard(parsing: typed).text == "6217000000000000012")
  }
}
