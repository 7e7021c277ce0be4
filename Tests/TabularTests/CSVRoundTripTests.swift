import Testing

@testable import Tabular

@Suite struct CSVRoundTripTests {
  static let encodings: [(DecodedText.Encoding, isMarked: Bool)] = [
    (.utf8, false), (.utf8, true), (.gb18030, false),
  ]

  @Test(arguments: CSVSeparator.allCases, encodings)
  func `what is written reads back as the same texts`(
    separator: CSVSeparator, encoding: (DecodedText.Encoding, isMarked: Bool)
  ) throws {
    var random = SplitMix64(seed: UInt64(separator.rawValue))
    for _ in 0..<400 {
      let table = random.nastyTable()
      var options = CSVOptions(
        separator: separator, encoding: encoding.0, isMarked: encoding.isMarked)
      options.lineEnding = Bool.random(using: &random) ? .lineFeed : .carriageReturnLineFeed
      options.excelGuard = Bool.random(using: &random)
      let asIdentifiers = Bool.random(using: &random)
      let bytes = try CSV.written(
        table.map { $0.map { asIdentifiers ? .identifier($0) : .text($0) } }, options)
      let read = try #require(TextEncoding(rawValue: encoding.0.rawValue.lowercased()))
      let text = try read.decode(bytes)
      #expect(text.isMarked == encoding.isMarked)
      let rows = try CSV.rows(text.bytes, separator: separator)
      #expect(Self.areSame(rows.map(\.cells), table))
    }
  }

  @Test func `line numbers are those of the file`() throws {
    var random = SplitMix64(seed: 77)
    for _ in 0..<300 {
      let table = random.nastyTable()
      let bytes = try CSV.written(table.map { $0.map(Cell.text) }, .pipe)
      var expected = 1
      for (row, cells) in zip(try CSV.rows(bytes, separator: .comma), table) {
        #expect(row.line == expected)
        expected += LineCount.lineBreaks(in: Array(cells.joined(separator: ",").utf8)[...]) + 1
      }
    }
  }

  /// Equal byte for byte: Swift's `==` takes canonically equivalent texts for equal.
  static func areSame(_ a: [[String]], _ b: [[String]]) -> Bool {
    a.elementsEqual(b) { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } }
  }
}
