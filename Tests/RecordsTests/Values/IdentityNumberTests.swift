import Records
import Testing

/// The vectors of `domain.md` §6.5: synthetic, births 1900 to 1904.
@Suite struct IdentityNumberTests {
  static let today = Day(stored: "2026-11-23")!

  static func refusal(_ text: String, type: IdentityType? = nil) -> ValueError? {
    RecordsTests.refusal { () throws(ValueError) in
      _ = try IdentityNumber(parsing: text, type: type, today: today)
    }
  }

  @Test(arguments: [
    ("63010219000101999X", IdentityType.resident, "1900-01-01", Gender.male),
    ("630102190002289983", .resident, "1900-02-28", .female),
    ("630202190106159978", .resident, "1901-06-15", .male),
    ("632222190402299964", .resident, "1904-02-29", .female),
    ("632801190312319950", .resident, "1903-12-31", .male),
    ("632701190207049949", .resident, "1902-07-04", .female),
    ("63212119000101900X", .resident, "1900-01-01", .female),
    ("810000190001010018", .residencePermit, "1900-01-01", .male),
    ("820000190001010028", .residencePermit, "1900-01-01", .female),
    ("830000190001010038", .residencePermit, "1900-01-01", .male),
    ("963840190001010018", .permanentResident, "1900-01-01", .male),
    ("11010519491231002X", .resident, "1949-12-31", .female),
    ("440524188001010014", .resident, "1880-01-01", .male),
  ]) func `a valid number shows its type, birth and gender`(
    text: String, type: IdentityType, birth: String, gender: Gender
  ) throws {
    for asked in [nil, type] {
      let number = try IdentityNumber(parsing: text, type: asked, today: Self.today)
      #expect(number == IdentityNumber(stored: text, type: type))
      #expect(number.birth?.text == birth)
      #expect(number.gender == gender)
    }
  }

  @Test(arguments: [
    ("630102190001019998", "id_number.checksum"), ("6301021900010199", "id_number.length"),
    ("63010219000101999XX", "id_number.length"), ("63O10219000101999X", "id_number.letter"),
    ("630121190002299996", "id_number.date"), ("630102190013019997", "id_number.date"),
    ("63010220300101999X", "id_number.future_date"), ("600102190001019994", "id_number.province"),
    ("630102190001010004", "id_number.sequence"), ("36010219000101999X", "id_number.checksum"),
    ("630121000229999", "id_number.date"), ("", "id_number.empty"), ("　", "id_number.empty"),
    ("6.30102E+17", "id_number.excel_damage"), ("4.4E+17", "id_number.excel_damage"),
    ("630102190001019000", "id_number.excel_damage"), ("6301021900010199?X", "id_number.character"),
    ("6301021900010199X9", "id_number.character"), ("63010219000101999Y", "id_number.character"),
    ("张三", "id_number.length"), ("6301020001019X9", "id_number.character"),
    ("000000000000000000", "id_number.province"), ("E12345678", "id_number.length"),
  ]) func `a wrong number is refused with its reason`(typed: String, expected: String) {
    #expect(Self.refusal(typed)?.reason == expected)
  }

  @Test func `a failed checksum names the character computed and offers no number`() {
    #expect(
      Self.refusal("630102190001019998")
        == ValueError("id_number.checksum", ["expected": .text("X"), "found": .text("8")]))
  }

  @Test(arguments: [
    ("63O10219000101999X", "O", 3, "0"), ("63o10219000101999X", "o", 3, "0"),
    ("63010219000l01999X", "l", 12, "1"), ("63010219000I0I999X", "I", 12, "1"),
  ]) func `a letter that looks like a digit is named, and the number with digits offered`(
    typed: String, character: String, position: Int, digit: String
  ) {
    #expect(
      Self.refusal(typed)
        == ValueError(
          "id_number.letter",
          ["character": .text(character), "position": .count(position), "digit": .text(digit)],
          suggestion: "63010219000101999X"))
  }

  @Test func `nothing is offered where digits for letters do not pass`() {
    let error = Self.refusal("63O102190001019998")
    #expect(error?.reason == "id_number.letter")
    #expect(error?.suggestion == nil)
  }

  @Test(arguments: [
    " 63010219000101999x ", "630102 19000101 999X", "６３０１０２１９０００１０１９９９Ｘ", "'63010219000101999X",
    "=\"63010219000101999X\"", "\u{FEFF}63010219000101999X\t", "630102\u{A0}19000101999X",
  ]) func `spaces, widths, a small x and a text guard make no difference`(typed: String) throws {
    #expect(
      try IdentityNumber(parsing: typed, today: Self.today).text == "63010219000101999X")
  }

  @Test(arguments: [
    ("810000190001010018", IdentityType.resident, "residence_permit"),
    ("63010219000101999X", .permanentResident, "resident"),
    ("963840190001010018", .residencePermit, "permanent_resident"),
    ("63010219000101999X", .other, "resident"),
  ]) func `a number of another type than it was said to be is refused`(
    text: String, type: IdentityType, shown: String
  ) {
    let word = IdentityType(rawValue: shown)?.word.said(in: .en) ?? ""
    #expect(
      Self.refusal(text, type: type)
        == ValueError("id_number.type", ["type": .coded(shown, word: word)]))
  }

  @Test func `the old form of foreigners is three letters and twelve digits`() throws {
    let number = try IdentityNumber(parsing: "usa 631234567890", today: Self.today)
    #expect(number.text == "USA631234567890")
    #expect(number.type == .permanentResident)
    #expect(number.birth == nil && number.gender == nil)
    #expect(Self.refusal("USA63123456789O")?.reason == "id_number.letter")
    #expect(
      Self.refusal("630102000101999", type: .permanentResident)?.reason
        == "id_number.permanent_shape")
    #expect(Self.refusal("630102000101999", type: .residencePermit)?.reason == "id_number.length")
  }

  @Test func `another document keeps what is printed on it, in capitals`() throws {
    let number = try IdentityNumber(parsing: " e1234 5678", type: .other, today: Self.today)
    #expect(number == IdentityNumber(stored: "E12345678", type: .other))
    #expect(number.birth == nil && number.gender == nil && number.divisionPrefix == nil)
    #expect(Self.refusal("E12", type: .other)?.reason == "id_number.other_length")
    let long = String(repeating: "9", count: 33)
    #expect(Self.refusal(long, type: .other)?.reason == "id_number.other_length")
    #expect(Self.refusal("E12\u{0}45", type: .other)?.reason == "id_number.control")
    #expect(
      try IdentityNumber(parsing: "军字第1234号", type: .other, today: Self.today).text == "军字第1234号")
  }
}
