import Testing

@testable import Tabular

/// What is written from bytes is what is written from texts.
@Suite struct CSVByteWriterTests {
  private static let pieces = [
    "a", "张", "=", "+1", "-", "@", "\t", "\r", "\n", "\r\n", "'", "\"", ",", ";", " ", "sep=",
    "\u{FEFF}", "s", "0", "𠮷", "·", "",
  ]

  private func bytes(_ rows: [[Cell]], _ options: CSVOptions) throws(TabularError) -> [UInt8] {
    let sink = ByteSink()
    let writer = CSVByteWriter(to: sink, options)
    for row in rows {
      for cell in row { try writer.write(cell) }
      try writer.endRow()
    }
    try writer.finish()
    return sink.contents
  }

  @Test(arguments: [
    CSVOptions.pipe, .file, CSVOptions(excelGuard: true), CSVOptions(separator: .semicolon),
  ])
  func `two thousand random tables are the same bytes`(options: CSVOptions) throws {
    var chance = SplitMix64(seed: 20_170_501)
    for _ in 0..<500 {
      let width = Int.random(in: 1...4, using: &chance)
      let rows = (0..<Int.random(in: 0...4, using: &chance)).map { _ in
        (0..<width).map { _ -> Cell in
          let text = (0..<Int.random(in: 0...4, using: &chance))
            .map { _ in Self.pieces.randomElement(using: &chance)! }.joined()
          return switch Int.random(in: 0...6, using: &chance) {
          case 0: .identifier(text)
          case 1: .day(text)
          case 2: .empty
          case 3: .integer(Int64.random(in: .min ... .max, using: &chance))
          case 4: .flag(Bool.random(using: &chance))
          default: .text(text)
          }
        }
      }
      #expect(try bytes(rows, options) == CSV.written(rows, options))
    }
  }

  @Test func `numbers are written digit by digit`() throws {
    let sink = ByteSink()
    let writer = CSVByteWriter(to: sink, .pipe)
    for value in [0, 5, -5, 100, 123_456, -1, .min, .max] as [Int64] { writer.hundredths(value) }
    try writer.endRow()
    for value in [0, -7, .min, .max] as [Int64] { writer.integer(value) }
    try writer.endRow()
    try writer.finish()
    #expect(
      String(decoding: sink.contents, as: UTF8.self) == """
        0.00,0.05,-0.05,1.00,1234.56,-0.01,-92233720368547758.08,92233720368547758.07
        0,-7,-9223372036854775808,9223372036854775807

        """)
  }

  @Test func `a cell longer than the buffer is written whole`() throws {
    let long = String(repeating: "长\"", count: 1_000_000)
    let rows: [[Cell]] = [[.text("a"), .text(long)], [.text("b"), .empty]]
    #expect(try bytes(rows, .pipe) == CSV.written(rows, .pipe))
  }

  @Test func `a NUL is named with its line and column`() {
    let rows: [[Cell]] = [[.text("a\nb"), .empty], [.text("c"), .text("d\0")]]
    let error = #expect(throws: TabularError.self) { try bytes(rows, .pipe) }
    #expect(error == TabularError(.csvNUL, line: 3, column: 2))
  }
}
