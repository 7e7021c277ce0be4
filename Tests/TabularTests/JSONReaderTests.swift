import Testing

@testable import Tabular

/// JSON read back.
struct JSONReaderTests {
  @Test func `what is written is read`() throws {
    let value: JSONValue = [
      "text": "张\"三\\\n\u{1}\u{2028}𠮷", "list": [.integer(-7), .decimal("12.50"), .null],
      "flag": .flag(true), "empty": .object([]), "none": .array([]),
    ]
    #expect(try JSONReader.read(Array(value.render().utf8)) == value)
    #expect(try JSONReader.read(Array(value.page().utf8)) == value)
  }

  @Test func `escapes of other writers are read`() throws {
    let text = "\u{FEFF} {\"a\" : \"\\u5f20\\ud842\\udfb7\\/\\t\" } "
    #expect(try JSONReader.read(Array(text.utf8))["a"]?.text == "张𠮷/\t")
  }

  @Test(arguments: [
    "", "{", "{\"a\":1,}", "[1 2]", "\"a", "01", "1.", "nul", "{\"a\":1,\"a\":2}", "\"\\ud842\"",
    "\"\\u+123\"", "{} x", "\"\u{7}\"", "'a'",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func `deep nesting is refused, not followed`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Fault(offset: 64)) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func `a row of numbers becomes a line of blocks`() {
    #expect(Sparkline.text([1, 2, 3, 4, 5, 6, 7, 8]) == "▁▂▃▄▅▆▇█")
    #expect(Sparkline.text([5, 5]) == "▄▄")
    #expect(Sparkline.text([-3, 0, -3]) == "▁█▁")
    #expect(Sparkline.text([]).isEmpty)
  }
}
