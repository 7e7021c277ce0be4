import Testing

@testable import Tabular

@Suite struct TextEncodingTests {
  static let zhang: [UInt8] = [0xD5, 0xC5, 0xC8, 0xFD]

  @Test func `UTF-8 is recognised with and without its mark`() throws {
    let text = Array("姓名,张三".utf8)
    #expect(
      try TextEncoding.auto.decode(text)
        == DecodedText(bytes: text, encoding: .utf8, isMarked: false))
    #expect(
      try TextEncoding.auto.decode(DecodedText.mark + text)
        == DecodedText(bytes: text, encoding: .utf8, isMarked: true))
  }

  @Test func `GB18030 is recognised where UTF-8 fails`() throws {
    let text = try TextEncoding.auto.decode(Self.zhang)
    #expect(text == DecodedText(bytes: Array("张三".utf8), encoding: .gb18030, isMarked: false))
    #expect(throws: TabularError.self) { try TextEncoding.utf8.decode(Self.zhang) }
  }

  @Test(arguments: [true, false]) func `UTF-16 is recognised by its mark`(isLittle: Bool) throws {
    let units = Array("\u{FEFF}张三,𠮷\n".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return isLittle ? [low, high] : [high, low]
    }
    let text = try TextEncoding.auto.decode(bytes)
    #expect(text.bytes == Array("张三,𠮷\n".utf8))
    #expect(text.encoding == (isLittle ? .utf16LE : .utf16BE))
    #expect(throws: TabularError.self) { try TextEncoding.auto.decode(bytes.dropLast()) }
  }

  @Test func `nothing is replaced: the first bad byte is named by line and offset`() {
    let bytes = Array("a\r\nb\n".utf8) + Self.zhang + [0x80, 0x0A]
    #expect(
      throws: TabularError(
        .encodingUndecodable, line: 3, ["encoding": "GB18030", "offset": "9", "byte": "0x80"])
    ) { try TextEncoding.auto.decode(bytes) }
  }

  @Test func `a damaged UTF-8 file is not taken for GB18030`() {
    var bytes = Array("编码,姓名\nG1,青海省总工会\nG2,张三\n".utf8)
    bytes.remove(at: bytes.count - 2)
    #expect(
      throws: TabularError(
        .encodingUndecodable, line: 3,
        ["encoding": "UTF-8", "offset": String(bytes.count - 3), "byte": "0xE4"])
    ) { try TextEncoding.auto.decode(bytes) }
    #expect(throws: TabularError.self) {
      try TextEncoding.auto.decode(DecodedText.mark + Self.zhang)
    }
  }

  @Test func `every scalar goes through GB18030 unchanged or is refused by name`() throws {
    let encoder = try TextEncoder(.gb18030)
    var refused: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array(String(scalar).utf8)
      var bytes: [UInt8] = []
      do {
        try encoder.encode(text, into: &bytes, line: 7, column: 3)
      } catch {
        #expect(error.name == .encodingUnencodable && error.line == 7 && error.column == 3)
        #expect(error.details["code"] == scalar.codePoint)
        refused.append(value)
        continue
      }
      let decoded = try TextEncoding.gb18030.decode(bytes)
      // U+FEFF alone is a mark.
      if value != 0xFEFF, decoded.bytes != text { Issue.record("\(scalar.codePoint) changed") }
    }
    // Code points for private use, whose places in GB18030 were given to assigned characters.
    #expect(refused.count == 24)
    #expect(refused.allSatisfy { (0xE78D...0xE864).contains($0) })
  }

  @Test func `a large text survives the pieces it is converted in`() throws {
    let text = String(repeating: "青海省总工会𠮷a,·\n", count: 20_000)
    var bytes: [UInt8] = []
    try TextEncoder(.gb18030).encode(Array(text.utf8), into: &bytes, line: 1, column: 1)
    #expect(try TextEncoding.auto.decode(bytes).bytes == Array(text.utf8))
  }
}
