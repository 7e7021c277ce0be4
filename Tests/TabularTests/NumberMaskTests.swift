import Testing

@testable import Tabular

/// Number formats that show more than the number, and those that only dress it.
@Suite struct NumberMaskTests {
  @Test(arguments: [
    ("000000", "102", "000102"), ("0000;-0000", "7", "0007"),
    (#""R-"0000"#, "103", "R-0103"), (#""R-"0"#, "103", "R-103"), (#"\G0"#, "1", "G1"),
    ("000-0000", "12345", "001-2345"), ("000-0000", "123456789", "12345-6789"),
    ("[$-804]0000", "7", "0007"), ("0.00", "2017.1", "2017.10"), (#""第"000"号""#, "7", "第007号"),
  ]) func `a mask shows what the cell does not hold`(code: String, number: String, shown: String) {
    #expect(NumberMask(code)?.text(number) == shown)
  }

  @Test(arguments: [
    "General", "0", "#,##0.00", #"0"元""#, #"0.00"元""#, "0%", "0.00E+00", "@", "# ?/?", "[Red]000",
    "¥0.00", #""""#, "000\"", "\\",
  ]) func `a format of amounts is no mask`(code: String) {
    #expect(NumberMask(code) == nil)
  }

  @Test(arguments: [
    ("0.00", "103"), ("0.00", "0.125"), ("000000", "-102"), ("000000", "1.5"), ("0000", "6.3E+17"),
    ("0000", "2017"), ("0000", "20175"),
  ]) func `a mask that shows less than the number, or the same, changes nothing`(
    code: String, number: String
  ) {
    #expect(NumberMask(code)?.text(number) == nil)
  }

  @Test(arguments: [
    ("103.0", "103"), ("103.00", "103"), ("2017.10", "2017.1"), ("-5.0", "-5"), ("0.0", "0"),
    ("100", "100"), ("1.03E2", "103"), ("363100000000000012", "3.631E+17"),
  ]) func `a number has no decimals that say nothing`(written: String, text: String) {
    #expect(SheetNumber.text(Array(written.utf8)) == text)
  }
}
