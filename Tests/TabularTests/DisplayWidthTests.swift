import Testing

@testable import Tabular

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("张三", 4), ("买买提·艾力", 11), ("ａ１", 4), ("…", 1), ("é", 1),
    ("e\u{301}", 1), ("བོད་ཡིག", 5), ("مرحبا", 5), ("𠮷", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤", 1),
    ("❤️", 2), ("🇨🇳", 2), ("🇨🇳🇨🇳", 4), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("、", 2),
  ]) func `a text is as wide as a terminal draws it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("青海省总工会", 7, "青海省…"), ("青海省总工会", 6, "青海…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("abc", 1, "…"), ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
  ]) func `a text is cut between characters and never too wide`(
    text: String, limit: Int, cut: String
  ) {
    #expect(DisplayWidth.truncate(text, to: limit) == cut)
    #expect(DisplayWidth.of(cut) <= limit)
  }

  @Test func `the ranges are in order and do not overlap`() {
    for ranges in [DisplayWidth.wide, DisplayWidth.zero] {
      #expect(ranges.count.isMultiple(of: 2))
      for index in ranges.indices.dropFirst() {
        let isEnd = !index.isMultiple(of: 2)
        #expect(isEnd ? ranges[index - 1] <= ranges[index] : ranges[index - 1] < ranges[index])
      }
    }
  }
}
