import Foundation
import Testing

@testable import Tabular

/// A file read block by block against the same bytes read at once.
@Suite struct CSVFileReaderTests {
  private func rows(of file: CSVFileReader) throws -> [TextRow] {
    var rows: [TextRow] = []
    let cells = RowCells()
    while try file.advance() {
      let row = file.reader.row
      file.reader.copy(into: cells)
      #expect(row.cells == (0..<cells.count).map { String(decoding: cells[$0], as: UTF8.self) })
      rows.append(row)
    }
    return rows
  }

  private func reading(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test(arguments: [UInt64(1), 2, 3]) func `blocks end where rows end`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text = "\u{FEFF}a,b,c\r\n"
    while text.utf8.count < 2_600_000 {
      let cells = (0..<3).map { _ -> String in
        switch random.next() % 6 {
        case 0: "\"in \(random.next() % 9)\nlines\r\n, \"\"so\"\"\""
        case 1: String(repeating: "青", count: Int(random.next() % 900))
        case 2: "5\" long"
        case 3: "'=guarded"
        default: "\(random.next())"
        }
      }
      text += cells.joined(separator: ",") + ["\n", "\r\n", "\r", "\n\n"][Int(random.next() % 4)]
    }
    let bytes = Array(text.utf8)
    var whole = CSVReader(bytes)
    var expected: [TextRow] = []
    while let row = try whole.next() { expected.append(row) }
    try reading(bytes) { path in
      let file = try #require(CSVFileReader.open(path: path, least: 0))
      #expect(try rows(of: file) == expected)
    }
  }

  @Test func `a quote that is never closed is an error in the end`() throws {
    let text = "a,b\n" + String(repeating: "1,2\n", count: 400_000) + "\"3,4\n" + "5,6\n"
    try reading(Array(text.utf8)) { path in
      let file = try #require(CSVFileReader.open(path: path, least: 0))
      let error = #expect(throws: TabularError.self) { _ = try rows(of: file) }
      #expect(error?.name == .csvUnclosedQuote)
    }
  }

  @Test func `what is no text in UTF-8, or small, is left to others`() throws {
    for bytes in [[0xFF, 0xFE, 0x41, 0], Array("PK\u{3}\u{4}".utf8), [], [0x41, 0x80, 0x0A]] {
      try reading(bytes) { path in #expect(CSVFileReader.open(path: path, least: 0) == nil) }
    }
    try reading(Array("a,b\n".utf8)) { path in
      #expect(CSVFileReader.open(path: path, least: 5) == nil)
      #expect(CSVFileReader.open(path: path, least: 4) != nil)
    }
  }
}
