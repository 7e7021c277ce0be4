import Records
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2017-05", "2017-05"), ("2017-5", "2017-05"), ("2017/5", "2017-05"), ("2017.05", "2017-05"),
    ("201705", "2017-05"), ("2017年5月", "2017-05"), ("２０１７年１２月", "2017-12"),
    ("2017Q2", "2017Q2"), ("2017q2", "2017Q2"), ("2017 Q2", "2017Q2"), ("2017-Q2", "2017Q2"),
    ("2017年第二季度", "2017Q2"), ("2017年2季度", "2017Q2"), ("2017年第4季度", "2017Q4"),
    ("2017年二季度", "2017Q2"), ("2017H1", "2017H1"), ("2017年上半年", "2017H1"),
    ("2017年下半年", "2017H2"), ("2017上半年", "2017H1"), ("2017", "2017"), ("2017年", "2017"),
    ("2017年度", "2017"), ("2017 年度", "2017"),
  ]) func `a period is taken as clerks write it`(typed: String, text: String) throws {
    #expect(try Period(parsing: typed).text == text)
  }

  @Test(arguments: [
    ("", "period.empty"), ("17-05", "period.two_digit_year"), ("17年5月", "period.two_digit_year"),
    ("17", "period.shape"), ("2017-13", "period.ordinal"), ("201700", "period.ordinal"),
    ("2017Q5", "period.ordinal"), ("2017H3", "period.ordinal"), ("1849", "period.year_range"),
    ("2017Q", "period.shape"), ("2017年第5", "period.shape"), ("2017-05-01", "period.day"),
    ("2017X", "period.shape"), ("上半年", "period.shape"), ("2017第二季度", "period.shape"),
  ]) func `what is no period is refused with its reason`(typed: String, expected: String) {
    #expect(reason(Period.self, typed) == expected)
  }

  @Test func `a month that a spreadsheet made a day of is offered again`() {
    let first = refusal { () throws(ValueError) in _ = try Period(parsing: "2017/5/1") }
    #expect(first?.suggestion == "2017-05")
    let other = refusal { () throws(ValueError) in _ = try Period(parsing: "2017/5/12") }
    #expect(other?.reason == "period.day")
    #expect(other?.suggestion == nil)
  }

  @Test(arguments: [
    ("2016-02", "2016-02-01", "2016-02-29"), ("2017Q1", "2017-01-01", "2017-03-31"),
    ("2017Q4", "2017-10-01", "2017-12-31"), ("2017H1", "2017-01-01", "2017-06-30"),
    ("2017H2", "2017-07-01", "2017-12-31"), ("2017", "2017-01-01", "2017-12-31"),
  ]) func `a period knows its first and last day`(text: String, first: String, last: String) throws
  {
    let period = try Period(parsing: text)
    #expect(period.firstDay.text == first)
    #expect(period.lastDay.text == last)
    #expect(period.contains(period.firstDay) && period.contains(period.lastDay))
    #expect(period.lastDay.adding(days: 1).map(period.contains) == false)
  }

  @Test func `periods sort by their beginning, the shorter first`() throws {
    let sorted = try ["2018", "2017", "2017-04", "2017H1", "2017Q1", "2017-01"].map {
      try Period(parsing: $0)
    }.sorted()
    #expect(sorted.map(\.text) == ["2017-01", "2017Q1", "2017H1", "2017", "2017-04", "2018"])
  }
}
