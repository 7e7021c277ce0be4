import Records
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("1234.5", "1234.50"), ("1234.50", "1234.50"), ("1,234.50", "1234.50"), ("0", "0.00"),
    ("1,234,567.89", "1234567.89"), ("１２３４．５０", "1234.50"), ("￥1,234.5", "1234.50"),
    ("¥ 12", "12.00"), ("1234.50元", "1234.50"), ("12 元", "12.00"), ("-12.3", "-12.30"),
    ("¥-12.3", "-12.30"), ("−0.01", "-0.01"), ("-0", "0.00"), ("  007.10\t", "7.10"),
    ("'1234.50", "1234.50"), ("=\"1234.50\"", "1234.50"), ("1，234", "1234.00"),
    ("9000000000000.00", "9000000000000.00"),
  ]) func `an amount is taken as clerks write it`(typed: String, text: String) throws {
    #expect(try Money(parsing: typed).text == text)
  }

  @Test(arguments: [
    ("", "money.empty"), ("  ", "money.empty"), ("1.234", "money.decimals"),
    ("1.500", "money.decimals"), ("12,34.00", "money.separators"), ("1234,567", "money.separators"),
    ("1,23", "money.separators"), ("1.2,345", "money.separators"), (",123", "money.shape"),
    ("12a", "money.shape"), ("元", "money.shape"), ("-", "money.shape"), ("--1", "money.shape"),
    ("1.", "money.shape"), (".5", "money.shape"), ("1 234", "money.shape"),
    ("1.2E+05", "money.scientific"), ("9000000000000.01", "money.limit"),
    ("99999999999999999999999", "money.limit"), ("1.5万元", "money.unit"),
  ]) func `what is no amount is refused with its reason`(typed: String, expected: String) {
    #expect(reason(Money.self, typed) == expected)
  }

  @Test func `a column in 万元 is exact to the fen`() throws {
    let unit = MoneyUnit.tenThousandYuan
    #expect(try Money(parsing: "1.234567", unit: unit).text == "12345.67")
    #expect(try Money(parsing: "381.9", unit: unit).text == "3819000.00")
    #expect(try Money(parsing: "-0.5万元", unit: unit).text == "-5000.00")
    let tooFine = refusal { () throws(ValueError) in
      _ = try Money(parsing: "1.2345678", unit: unit)
    }
    #expect(tooFine == ValueError("money.decimals", ["decimals": .count(6)]))
    let yuan = refusal { () throws(ValueError) in _ = try Money(parsing: "5元", unit: unit) }
    #expect(yuan?.reason == "money.unit")
    #expect(yuan?.suggestion == nil)
  }

  @Test func `an amount in 万元 in a column of yuan is answered with the yuan`() {
    let error = refusal { () throws(ValueError) in _ = try Money(parsing: "1.5万") }
    #expect(error?.suggestion == "15000.00")
  }

  @Test func `sums that no amount can hold are an error and not a trap`() throws {
    let most = Money(fen: .max)
    let least = Money(fen: .min)
    #expect(least.text == "-92233720368547758.08")
    #expect(throws: ValueError("money.overflow")) { try most.adding(Money(fen: 1)) }
    #expect(throws: ValueError("money.overflow")) { try least.subtracting(Money(fen: 1)) }
    #expect(throws: ValueError("money.overflow")) { try least.negated() }
    #expect(throws: ValueError("money.overflow")) { try Money.total([most, most]) }
    #expect(try Money.total([most, most, least, least]) == Money(fen: -2))
    #expect(
      try Money.total(repeatElement(.limit, count: 10_000)).text == "90000000000000000.00")
  }
}
