import Records
import Testing

@Suite struct DivisionCodeTests {
  @Test func `a county lies in a prefecture, and that in a province`() throws {
    let county = try DivisionCode(parsing: " 630102 ")
    #expect(county.level == .county)
    #expect(county.parent?.text == "630100")
    #expect(county.parent?.level == .prefecture)
    #expect(county.parent?.parent?.text == "630000")
    #expect(county.province.level == .province)
    #expect(county.province.parent == nil)
    #expect(county.province.prefecture == nil)
  }

  @Test func `what a province governs directly has no prefecture`() throws {
    let county = try DivisionCode(parsing: "429004")
    #expect(county.prefecture == nil)
    #expect(county.parent?.text == "420000")
  }

  @Test(arguments: [
    ("", "division_code.empty"), ("63010", "division_code.length"),
    ("630102001000", "division_code.length"), ("63O102", "division_code.character"),
    ("600102", "division_code.province"), ("000000", "division_code.province"),
    ("630002", "division_code.shape"),
  ]) func `a wrong code is refused with its reason`(typed: String, expected: String) {
    #expect(reason(DivisionCode.self, typed) == expected)
  }

  @Test(arguments: [("63", "630000"), ("6301", "630100")])
  func `the short form of statistics is answered with the long one`(typed: String, full: String) {
    let error = refusal { () throws(ValueError) in _ = try DivisionCode(parsing: typed) }
    #expect(error?.suggestion == full)
  }

  /// GB/T 2260 for Qinghai at the end of 2017.
  static let qinghai = """
    630000 630100 630102 630103 630104 630105 630121 630122 630123 630200 630202 630203 630222
    630223 630224 630225 632200 632221 632222 632223 632224 632300 632321 632322 632323 632324
    632500 632521 632522 632523 632524 632525 632600 632621 632622 632623 632624 632625 632626
    632700 632701 632722 632723 632724 632725 632726 632800 632801 632802 632821 632822 632823
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test func `the 52 divisions of Qinghai are a province, 8 prefectures and 43 counties`() throws {
    let codes = try Self.qinghai.map { try DivisionCode(parsing: $0) }
    let counts = [DivisionCode.Level.province, .prefecture, .county].map { level in
      codes.count { $0.level == level }
    }
    #expect(counts == [1, 8, 43])
    #expect(codes.allSatisfy { $0.parent.map(codes.contains) ?? ($0.text == "630000") })
    #expect(codes == codes.sorted())
  }
}
