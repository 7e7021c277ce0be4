import Foundation
import Testing

@testable import Tabular

@Suite struct JSONTests {
  private func json(_ rows: [[Cell]], _ style: JSONWriter.Style) throws -> String {
    let sink = ByteSink()
    var writer = JSONWriter(to: sink, style)
    try writer.write(header: ["id", "名称"])
    for row in rows { try writer.write(row) }
    try writer.finish()
    return String(decoding: sink.contents, as: UTF8.self)
  }

  private let rows: [[Cell]] = [
    [.identifier("012"), .text("张\"三\"")], [.integer(-5), .decimal("1234.50")],
    [.flag(true), .empty], [.day("2017-05-01"), .flag(false)],
  ]

  @Test func `a table is an array with one object a line`() throws {
    #expect(
      try json(rows, .array) == """
        [
        {"id":"012","名称":"张\\"三\\""},
        {"id":-5,"名称":1234.50},
        {"id":true,"名称":null},
        {"id":"2017-05-01","名称":false}
        ]

        """)
    #expect(try json([], .array) == "[]\n")
  }

  @Test func `NDJSON is one object a line and nothing else`() throws {
    #expect(
      try json(Array(rows.prefix(2)), .lines) == """
        {"id":"012","名称":"张\\"三\\""}
        {"id":-5,"名称":1234.50}

        """)
    #expect(try json([], .lines).isEmpty)
  }

  @Test func `characters that JSON or JavaScript trips over are escaped`() {
    let value: JSONValue = .text("\"\\/\n\r\t\0\u{1B}\u{7F}\u{2028}\u{2029}\u{2027}\u{202A}𠮷")
    let expected =
      "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001b\\u007f\\u2028\\u2029\u{2027}\u{202A}𠮷\""
    #expect(value.render().utf8.elementsEqual(expected.utf8))
  }

  @Test func `a single object keeps the order of its members`() {
    let value: JSONValue = [
      "error": ["kind": "rule", "figures": .object([.init("b", .integer(1)), .init("a", .null)])],
      "rows": [.decimal("0.60"), .flag(false)],
    ]
    #expect(
      value.render()
        == #"{"error":{"kind":"rule","figures":{"b":1,"a":null}},"rows":[0.60,false]}"#)
  }

  @Test(arguments: [
    ("0", true), ("-0.50", true), ("1234.50", true), ("10", true), ("", false), ("-", false),
    ("01", false), (".5", false), ("5.", false), ("1,234", false), ("1.2.3", false), ("1e3", false),
  ]) func `a decimal is written only as JSON knows numbers`(text: String, isNumber: Bool) {
    #expect(JSONText.isNumber(text) == isNumber)
  }

  @Test func `every text is read back by another reader`() throws {
    var random = SplitMix64(seed: 9)
    for _ in 0..<2_000 {
      let text = random.nastyText()
      let data = Data(JSONValue.array([.text(text)]).render().utf8)
      let read = try JSONDecoder().decode([String].self, from: data)
      #expect(read[0].utf8.elementsEqual(text.utf8))
    }
  }
}
