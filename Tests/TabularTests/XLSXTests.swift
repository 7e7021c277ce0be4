import Foundation
import Testing

@testable import Tabular

/// Workbooks as we write them, read by ourselves.
@Suite struct XLSXTests {
  private let folder = TemporaryFolder()

  private func written(
    _ header: [String], _ rows: [[Cell]], textOnly: Bool = false,
    _ definitions: TableDefinitions? = nil
  ) throws -> [UInt8] {
    let sink = ByteSink()
    var writer = XLSXWriter(to: sink, textOnly: textOnly)
    if let definitions { writer.define(definitions) }
    try writer.write(header: header)
    for row in rows { try writer.write(row) }
    try writer.finish()
    return sink.contents
  }

  private func read(_ bytes: [UInt8]) throws -> [[String]] {
    let path = folder.path("read.xlsx")
    try Data(bytes).write(to: URL(filePath: path))
    var reader = try TableReader(path: path)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test func `every sort of cell comes back as it went`() throws {
    let bytes = try written(
      ["证件号码", "日期", "金额", "比例", "人数", "在册", "备注"],
      [
        [
          .identifier("00630000198507149917"), .day("2017-05-01"), .decimal("1234.50"),
          .percent("-12.50%"), .integer(3), .flag(true), .text("=1+1"),
        ],
        [
          .empty, .day("1885-03-01"), .decimal("0.10"), .empty, .integer(1 << 60), .empty,
          .text(""),
        ],
      ])
    let rows = try read(bytes)
    #expect(
      rows[1] == ["00630000198507149917", "2017-05-01", "1234.50", "-0.125", "3", "TRUE", "=1+1"])
    #expect(rows[2] == ["", "1885-03-01", "0.10", "", "1152921504606846976"])
  }

  @Test func `the same table gives the same bytes`() throws {
    let one = try written(["a"], [[.text("甲")]])
    usleep(1_100_000)
    #expect(try written(["a"], [[.text("甲")]]) == one)
  }

  @Test func `definitions stand on a sheet of their own`() throws {
    let definitions = TableDefinitions(
      title: "名单", name: "说明", header: ["列", "单位"],
      columns: [.init(["证件号码", ""], holdsText: true)])
    let bytes = try written(["证件号码"], [[.identifier("007")]], definitions)
    #expect(try read(bytes) == [["证件号码"], ["007"]])
    let path = folder.path("read.xlsx")
    #expect(try TableReader(path: path).form == .workbook(sheet: "名单"))
  }

  @Test func `a character that no workbook holds is named with its cell`() {
    let error = TabularError(.xlsxControlCharacter, line: 3, column: 2, ["code": "U+0007"])
    #expect(throws: error) { try written(["a", "b"], [[.empty], [.empty, .text("x\u{7}")]]) }
    #expect(throws: TabularError.self) { try written(["a"], [[.text("\u{FFFF}")]]) }
  }

  @Test func `a text longer than a cell is refused, counted as a spreadsheet counts`() throws {
    let longest = String(repeating: "甲", count: 32_767)
    #expect(try read(try written(["a"], [[.text(longest)]]))[1] == [longest])
    let error = TabularError(.xlsxCellTooLong, line: 2, column: 1, ["limit": "32767"])
    #expect(throws: error) {
      try written(["a"], [[.text(String(repeating: "𠮷", count: 16_384))]])
    }
  }

  @Test func `random tables come back the same`() throws {
    var random = SplitMix64(seed: 4)
    let pieces = [
      "张", "𠮷", "·", "\n", "\r", "\r\n", "\t", " ", "_x000D_", "_x", "_", "&", "<", "\"", "'", "=",
      "0", "é", "ABC",
    ]
    for _ in 0..<200 {
      let width = Int.random(in: 1...6, using: &random)
      let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &random)).map { _ in
            pieces.randomElement(using: &random)!
          }.joined()
        }
      }
      let header = (0..<width).map { "c\($0)" }
      let found = try read(
        try written(header, rows.map { $0.map { .text($0) } }, textOnly: true))
      var expected = rows.map { row in
        var row = row
        while row.last == "" { row.removeLast() }
        return row
      }
      // A row without a value is none.
      expected.removeAll(where: \.isEmpty)
      #expect(
        Array(found.dropFirst()).map { $0.map { Array($0.utf8) } }
          == expected.map { $0.map { Array($0.utf8) } })
    }
  }
}
