import Records
import Testing

@Suite struct IdentityReadingTests {
  static let today = IdentityNumberTests.today

  static func read(_ text: String, known: Set<String> = ["630102", "632121"]) throws(ValueError)
    -> IdentityNumber.Reading
  {
    try IdentityNumber.read(text, today: today) { IssuingDivisions(codes: known).contains($0) }
  }

  @Test(arguments: [
    ("630102000101999", "63010219000101999X"), ("632121010615998", "632121190106159981"),
    ("630121040229997", "630121190402299979"), ("632800031231995", "632800190312319954"),
  ]) func `a 15-digit number is upgraded and the original kept`(old: String, new: String) throws {
    let reading = try Self.read(old)
    #expect(reading.number.text == new)
    #expect(reading.upgradedFrom == old)
  }

  @Test func `an 18-digit number was upgraded from nothing`() throws {
    #expect(try Self.read("63010219000101999X").upgradedFrom == nil)
  }

  @Test func `an unknown division warns and never refuses`() throws {
    #expect(try Self.read("63010219000101999X").warnings == [])
    #expect(
      try Self.read("63010219000101999X", known: ["630103"]).warnings == [
        "id_number.division_unknown"
      ])
  }

  @Test func `the divisions of a province that is not listed are not judged`() throws {
    #expect(try Self.read("11010519491231002X").warnings == [])
    #expect(
      try Self.read("11010519491231002X", known: ["110101"]).warnings
        == ["id_number.division_unknown"])
    #expect(!IssuingDivisions(codes: ["630102"]).contains("110000"))
  }

  @Test(arguments: ["630000198507149917", "630000199211039932", "630000200112319942"])
  func `numbers for practice carry a prefix that was never issued`(text: String) throws {
    let reading = try Self.read(text, known: ["630000", "630102"])
    #expect(reading.warnings == ["id_number.division_unknown"])
  }

  @Test(arguments: ["810000190001010018", "820000190001010028", "963840190001010018"])
  func `permits carry no division that could be unknown`(text: String) throws {
    #expect(try Self.read(text, known: []).warnings == [])
  }

  @Test func `sequences kept for those born before 1900 are pointed out`() throws {
    #expect(try Self.read("632121010615998").warnings == ["id_number.old_sequence"])
    #expect(try Self.read("630102010615123").warnings == [])
  }
}
