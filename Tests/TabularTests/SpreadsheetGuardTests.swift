import Testing

@testable import Tabular

@Suite struct SpreadsheetGuardTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-", "'-"), ("@a", "'@a"), ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("'=1", "''=1"), ("''@", "'''@"), ("=\"1\"", "'=\"1\""), ("'=\"1\"", "''=\"1\""),
  ]) func `a text a spreadsheet might run gets an apostrophe`(text: String, guarded: String) {
    #expect(SpreadsheetGuard.guarded(text) == guarded)
    #expect(SpreadsheetGuard.unguard(guarded) == text)
  }

  @Test(arguments: ["", "'", "''", "'til", "张三", "1=1", " =1", "\"=1", "\n=1"])
  func `other texts stay as they are, both ways`(text: String) {
    #expect(SpreadsheetGuard.guarded(text) == text)
    #expect(SpreadsheetGuard.unguard(text) == text)
  }

  @Test func `an identifier for Excel becomes a formula whose value is the text`() {
    #expect(SpreadsheetGuard.excelGuarded("012") == "=\"012\"")
    #expect(SpreadsheetGuard.excelGuarded("a\"b") == "=\"a\"\"b\"")
    let long = "-" + String(repeating: "9", count: 300)
    #expect(SpreadsheetGuard.excelGuarded(long) == "'" + long)
  }

  @Test(arguments: ["=\"", "=\"a", "=\"a\"b\"", "=\"a\"\"", "=A1&\"\""])
  func `a formula that is not our guard stays whole`(text: String) {
    #expect(SpreadsheetGuard.unguard(text) == text)
  }

  @Test func `every text reads back exactly through either guard`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let text = random.nastyText()
      let guarded = SpreadsheetGuard.guarded(text)
      #expect(SpreadsheetGuard.unguard(guarded).utf8.elementsEqual(text.utf8))
      let excel = SpreadsheetGuard.excelGuarded(text)
      #expect(SpreadsheetGuard.unguard(excel).utf8.elementsEqual(text.utf8))
    }
  }
}
