import Testing

@testable import Tabular

@Suite struct CSVReaderTests {
  @Test func `LF, CR and CR LF may be mixed in one file`() throws {
    let rows = try CSV.rows("a,b\n1,2\r3,4\r\n\r\n5,6")
    #expect(rows.map(\.cells) == [["a", "b"], ["1", "2"], ["3", "4"], [""], ["5", "6"]])
    #expect(rows.map(\.line) == [1, 2, 3, 4, 5])
    #expect(rows.map(\.isBlank) == [false, false, false, true, false])
  }

  @Test func `a quoted cell holds separators, quotes and line breaks`() throws {
    let rows = try CSV.rows("a,\"x,\"\"y\"\"\r\nz\"\n\"\",\"b\"\n")
    #expect(rows.map(\.cells) == [["a", "x,\"y\"\r\nz"], ["", "b"]])
    #expect(rows.map(\.line) == [1, 3])
  }

  @Test func `trailing empty columns are kept`() throws {
    #expect(try CSV.rows("a,,\n,,").map(\.cells) == [["a", "", ""], ["", "", ""]])
    #expect(try CSV.rows(",,\n").map(\.isBlank) == [true])
  }

  @Test func `text after a closing quote is kept, and a quote inside a cell is a quote`() throws {
    #expect(
      try CSV.rows("\"a\"b,\"c\"\"\" \"d\"\n1\"2,3").map(\.cells) == [
        ["ab", "c\" \"d\""], ["1\"2", "3"],
      ])
  }

  @Test func `an empty file has no rows and a mark is no text`() throws {
    #expect(try CSV.rows("").isEmpty)
    #expect(try CSV.rows("\u{FEFF}").isEmpty)
    #expect(try CSV.rows("\u{FEFF}a,b").map(\.cells) == [["a", "b"]])
  }

  @Test func `an unclosed quote is reported where it opens`() {
    #expect(throws: TabularError(.csvUnclosedQuote, line: 2, column: 2)) {
      try CSV.rows("a,b\n1,\"2\n3,4\n")
    }
  }

  @Test func `a NUL byte is reported by line and column`() {
    #expect(throws: TabularError(.csvNUL, line: 2, column: 2)) { try CSV.rows("a,b\n1,2\0\n") }
    #expect(throws: TabularError(.csvNUL, line: 3, column: 1)) { try CSV.rows("a,b\n\"1\n\0\",2") }
  }

  @Test func `cells and rows have limits`() {
    let long = [UInt8](repeating: 0x61, count: CSVReader.cellLimit + 1)
    #expect(throws: TabularError(.csvCellTooLong, line: 1, column: 1, ["limit": "10"])) {
      try CSV.rows(long, separator: .comma)
    }
    let wide = String(repeating: ",", count: CSVReader.columnLimit)
    #expect(throws: TabularError(.csvTooManyColumns, line: 2, ["limit": "2000"])) {
      try CSV.rows("a\n" + wide, separator: .comma)
    }
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3", CSVSeparator.comma), ("a;b;c\n1;2,5;3", .semicolon), ("a\tb\n1,5\t2", .tab),
    ("会员名单\nid;name\n1;x;\n2;y", .semicolon), ("name,traits\n张三,a;b;c\n李四,a;b", .comma),
    ("\"a;b;c;d\",e\n\"f;g;h\",i", .comma), ("single\nvalue", .comma), ("sep=;\na,b,c", .semicolon),
    ("a\tb\n\"never closed", .tab),
  ]) func `the separator is taken from the first lines`(text: String, separator: CSVSeparator) {
    #expect(CSVReader(Array(text.utf8)).separator == separator)
  }

  @Test func `a line that declares the separator is no row but counts as a line`() throws {
    let rows = try CSV.rows("sep=;\r\na;b")
    #expect(rows == [TextRow(line: 2, cells: ["a", "b"])])
  }

  @Test func `guards are taken off, unless they are asked for`() throws {
    let text = "'=1,=\"012\",\"=\"\"3\"\"\",'x"
    #expect(try CSV.rows(text).map(\.cells) == [["=1", "012", "3", "'x"]])
    var reader = CSVReader(Array(text.utf8), removesGuards: false)
    #expect(try reader.next()?.cells == ["'=1", "=\"012\"", "=\"3\"", "'x"])
  }

  @Test func `bytes are lent without making texts`() throws {
    var reader = CSVReader(Array("张,\"a\"\"b\"".utf8))
    #expect(try reader.advance())
    #expect(reader.count == 2)
    #expect(reader.withBytes(at: 0) { $0.count } == 3)
    #expect(reader.withBytes(at: 1) { [$0[0], $0[1], $0[2]] } == Array("a\"b".utf8))
    #expect(try !reader.advance())
  }
}
