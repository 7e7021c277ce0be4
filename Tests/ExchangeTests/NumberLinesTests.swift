import Records
import Testing

@testable import Exchange

/// Which line a number stood on.
struct NumberLinesTests {
  @Test("a number leads to its line, whatever its form, and to no other's")
  func eachNumberLeadsToItsLine() {
    let numbers = [
      "63010319760203001X", "630103197602030010", "630103197602030011", "000000000000000000",
      "00000000000000000X", "999999999999999999", "99999999999999999X", "630103760203001",
      "H12345678", "63010319760203001Y", "X3010319760203001X", "6301031976020300", "",
    ]
    var lines = NumberLines()
    #expect(lines.isEmpty)
    for (line, number) in numbers.enumerated() {
      #expect(lines[number.utf8] == nil, "\(number)")
      lines[number.utf8] = line + 2
    }
    #expect(!lines.isEmpty)
    for (line, number) in numbers.enumerated() { #expect(lines[number.utf8] == line + 2) }
    lines["63010319760203001X".utf8] = nil
    #expect(lines["63010319760203001X".utf8] == nil)
    #expect(lines["630103197602030010".utf8] == 3)
  }
}
