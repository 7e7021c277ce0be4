import Testing

@testable import Tabular

@Suite struct TableWriterTests {
  private func table(_ header: [String], _ rows: [[Cell]], width: Int? = nil) throws -> String {
    let sink = ByteSink()
    var writer = TableWriter(to: sink, width: width)
    try writer.write(header: header)
    for row in rows { try writer.write(row) }
    try writer.finish()
    #expect(writer.rows == rows.count)
    return String(decoding: sink.contents, as: UTF8.self)
  }

  @Test func `columns are aligned by what a terminal draws`() throws {
    let rows: [[Cell]] = [
      [.text("青海省总工会"), .integer(12), .identifier("P1"), .day("2017-05-01")],
      [.text("G"), .integer(-3), .empty, .empty],
    ]
    #expect(
      try table(["名称", "人数", "code", "from"], rows) == """
        名称          人数  code  from
        ------------  ----  ----  ----------
        青海省总工会    12  P1    2017-05-01
        G               -3

        """)
  }

  @Test func `an empty table is its header`() throws {
    #expect(try table(["code", "name"], []) == "code  name\n----  ----\n")
  }

  @Test func `a column of numbers with a text among them stands on the left`() throws {
    let rows: [[Cell]] = [[.integer(1)], [.text("none")], [.decimal("2.50")]]
    #expect(try table(["n"], rows) == "n\n----\n1\nnone\n2.50\n")
    #expect(try table(["n"], [[.decimal("2.50")], [.empty]]) == "   n\n----\n2.50\n\n")
  }

  @Test func `the longest texts are cut where the terminal is narrow, identifiers never`() throws {
    let long = "0123456789012345678901234"
    let rows: [[Cell]] = [[.text(long), .identifier("630102190001011234"), .text("short")]]
    #expect(
      try table(["a", "b", "c"], rows, width: 37)
        == """
        a           b                   c
        ----------  ------------------  -----
        0123456789  630102190001011234  short

        """.replacing("0123456789 ", with: "012345678… "))
    let narrow = try table(["a", "b", "c"], rows, width: 10)
    #expect(narrow.contains("0123456…  630102190001011234  short\n"))
    #expect(try table(["a", "b", "c"], rows).contains(long))
  }

  @Test func `of two equally long texts the last is cut first`() throws {
    let text = String(repeating: "x", count: 20)
    let line = try table(["a", "b"], [[.text(text), .text(text)]], width: 41)
      .split(separator: "\n").last
    #expect(line == "\(text)  \(String(repeating: "x", count: 18))…")
  }

  @Test func `later rows are padded as they come and stay whole without a terminal`() throws {
    let count = TableWriter.rowsHeldBack + 5
    let rows: [[Cell]] = (0..<count).map { index in
      [.text(index < TableWriter.rowsHeldBack ? "ab" : "abcdef"), .integer(Int64(index % 10))]
    }
    let lines = try table(["t", "n"], rows).split(separator: "\n")
    #expect(lines.count == count + 2)
    #expect(lines[2] == "ab  0" && lines[count + 1] == "abcdef  4")
    let cut = try table(["t", "n"], rows, width: 80).split(separator: "\n")
    #expect(cut[count + 1] == "a…  4")
  }

  @Test func `data cannot drive the terminal`() throws {
    let cell: Cell = .text("a\u{1B}[31m\nb\t\u{202E}\u{85}\u{2028}\u{7F}\u{2066}\u{200B}")
    let line = try table(["x\u{7}"], [[cell]])
    #expect(line.hasPrefix("x\\u{7}\n"))
    let shown = "a\\u{1B}[31m\\nb\\t\\u{202E}\\u{85}\\u{2028}\\u{7F}\\u{2066}\\u{200B}\n"
    #expect(line.hasSuffix(shown))
    #expect(TerminalText.escaped("مرحبا བོད་ 👨‍👩‍👧 · é") == "مرحبا བོད་ 👨‍👩‍👧 · é")
  }

  @Test func `no row is wider than a terminal that its texts can be cut to`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let rows = random.nastyTable().map { $0.map(Cell.text) }
      let columns = rows[0].count
      let text = try table((1...columns).map(String.init), rows, width: 60)
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 60) }
    }
  }
}
