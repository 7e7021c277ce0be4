import Domain
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
}
