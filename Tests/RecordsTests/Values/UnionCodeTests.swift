import Records
import Testing

@Suite struct UnionCodeTests {
  @Test(arguments: [
    ("P1", "P1"), (" g1-a_b.C ", "g1-a_b.C"), ("Ｇ１", "G1"), ("'0001", "0001"),
  ]) func `a code is kept as typed`(typed: String, text: String) throws {
    #expect(try UnionCode(parsing: typed).text == text)
  }

  @Test func `a code has at most 32 characters`() throws {
    let longest = String(repeating: "A", count: 32)
    #expect(try UnionCode(parsing: longest).text == longest)
    #expect(reason(UnionCode.self, longest + "A") == "union_code.length")
  }

  @Test(arguments: [
    ("", "union_code.empty"), ("G 1", "union_code.character"), ("总1", "union_code.character"),
    ("G/1", "union_code.character"),
  ])
  func `a wrong code is refused with its reason`(typed: String, expected: String) {
    #expect(reason(UnionCode.self, typed) == expected)
  }

  @Test func `a character that cannot be seen is named by its number`() {
    let error = refusal { () throws(ValueError) in _ = try UnionCode(parsing: "G\u{7}1") }
    #expect(
      error
        == ValueError(
          "union_code.character", ["character": .text("U+0007"), "position": .count(2)]))
  }
}
