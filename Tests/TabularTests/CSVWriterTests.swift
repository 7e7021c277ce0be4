import Testing

@testable import Tabular

@Suite struct CSVWriterTests {
  private func text(_ rows: [[Cell]], _ options: CSVOptions = .pipe) throws -> String {
    String(decoding: try CSV.written(rows, options), as: UTF8.self)
  }

  @Test func `quotes stand only where they must`() throws {
    let row: [Cell] = [.text("a b"), .text("a,b"), .text("a\"b"), .text("a\nb"), .text("a;b")]
    #expect(try text([row]) == "a b,\"a,b\",\"a\"\"b\",\"a\nb\",a;b\n")
    #expect(try text([row], CSVOptions(separator: .semicolon)).hasSuffix(";\"a;b\"\n"))
  }

  @Test func `texts are guarded, numbers and days are not`() throws {
    let row: [Cell] = [
      .text("-1"), .integer(-1), .decimal("-1.50"), .percent("-1.50%"), .identifier("+86139"),
      .day("2017-05-01"),
      .flag(true), .empty,
    ]
    #expect(try text([row]) == "'-1,-1,-1.50,-1.50%,'+86139,2017-05-01,true,\n")
  }

  @Test func `identifiers are guarded for Excel only when asked`() throws {
    let row: [Cell] = [.identifier("012"), .identifier(""), .text("012")]
    #expect(try text([row]) == "012,,012\n")
    #expect(try text([row], CSVOptions(excelGuard: true)) == "\"=\"\"012\"\"\",,012\n")
  }

  @Test func `a file for Excel begins with a mark and ends its lines with CR LF`() throws {
    #expect(try text([[.text("姓名")]], .file) == "\u{FEFF}姓名\r\n")
    #expect(try CSV.written([], .file) == DecodedText.mark)
  }

  @Test func `GB18030 has no mark and is read back as such`() throws {
    let rows: [[Cell]] = [[.text("张三"), .text("买买提·艾力"), .text("𠮷")]]
    let bytes = try CSV.written(rows, CSVOptions(encoding: .gb18030, isMarked: true))
    #expect(bytes.starts(with: [0xD5, 0xC5, 0xC8, 0xFD, 0x2C]))
    let read = try TextEncoding.auto.decode(bytes)
    #expect(read.encoding == .gb18030 && !read.isMarked)
    #expect(try CSV.rows(read.bytes).map(\.cells) == [["张三", "买买提·艾力", "𠮷"]])
  }

  @Test func `a row of one empty cell is a row`() throws {
    #expect(try text([[.empty], [.text("")]]) == "\"\"\n\"\"\n")
  }

  @Test func `a text with NUL is refused by line and column, and its row is not written`() throws {
    let sink = ByteSink()
    var writer = try CSVWriter(to: sink)
    try writer.write([.text("a\nb"), .empty])
    #expect(throws: TabularError(.csvNUL, line: 3, column: 2)) {
      try writer.write([.text("x"), .text("\0")])
    }
    try writer.write([.text("c"), .empty])
    try writer.finish()
    #expect(sink.contents == Array("\"a\nb\",\nc,\n".utf8))
  }
}
