import Records
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    "2017-05-01", "2017-5-1", "2017/5/1", "2017.5.1", "2017/05/01", "20170501", "2017年5月1日",
    "2017 年 5 月 1 日", "2017年05月01号", "2017年5月1", "２０１７－５－１", "２０１７年５月１日", "42856",
    " 2017-05-01 ", "'2017-05-01", "2017-05-01 00:00:00", "2017/5/1 0:00",
    "2017-05-01T00:00:00.000",
    "2017-05-01 14:30", "20170501 00:00:00",
  ]) func `a day is taken as clerks and spreadsheets write it`(typed: String) throws {
    #expect(try Day(parsing: typed).text == "2017-05-01")
  }

  @Test(arguments: [
    ("", "day.empty"), ("17-5-1", "day.two_digit_year"), ("17年5月1日", "day.two_digit_year"),
    ("170501", "day.two_digit_year"), ("5/1/2017", "day.order"), ("2017-05", "day.incomplete"),
    ("2017年5月", "day.incomplete"), ("201705", "day.incomplete"), ("2017-13-01", "day.month"),
    ("2017-00-01", "day.month"), ("2017-02-29", "day.day_of_month"),
    ("20170631", "day.day_of_month"), ("2017-05-00", "day.day_of_month"),
    ("1849-12-31", "day.year_range"), ("2201-01-01", "day.year_range"), ("19999", "day.serial"),
    ("80001", "day.serial"), ("2017-5.1", "day.shape"), ("2017-05-01 25:00", "day.shape"),
    ("2017-05-01 abc", "day.shape"), ("2017-05-01T00:00:00Z", "day.shape"), ("五月一日", "day.shape"),
    ("2017", "day.shape"), ("2017-005-01", "day.shape"), ("2017-05-01-", "day.shape"),
    ("99999999999999999999", "day.shape"),
  ]) func `what is no day is refused with its reason`(typed: String, expected: String) {
    #expect(reason(Day.self, typed) == expected)
  }

  @Test func `a day that a month does not have is refused with the month`() {
    let error = refusal { () throws(ValueError) in _ = try Day(parsing: "1900-02-29") }
    #expect(
      error
        == ValueError(
          "day.day_of_month", ["month": .count(2), "year": .text("1900"), "day": .count(29)]))
  }

  /// Walks the calendar day by day, by its definition, beside the closed forms.
  @Test func `civil arithmetic agrees with a walk through the whole calendar`() throws {
    var (year, month, date, count) = (1850, 1, 1, -43_829)
    var days = 0
    while year <= 2200 {
      let day = try #require(Day(year: year, month: month, day: date))
      guard day.daysSince1970 == count, Day(daysSince1970: count) == day,
        Day(stored: day.text) == day, (day.year, day.month, day.day) == (year, month, date)
      else {
        Issue.record("\(day) is not \(year)-\(month)-\(date), day \(count)")
        return
      }
      let isLeap = year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      date += 1
      if date > lengths[month - 1] { (date, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
      (count, days) = (count + 1, days + 1)
    }
    #expect(days == 128_200)
    #expect(Day(daysSince1970: count) == nil)
    #expect(Day(daysSince1970: -43_830) == nil)
    #expect(Day(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
    #expect(Day(daysSince1970: .min) == nil)
  }

  @Test func `adding keeps to the calendar and to the years taken`() throws {
    let day = try Day(parsing: "2016-01-31")
    #expect(day.adding(days: 29)?.text == "2016-02-29")
    #expect(day.adding(days: -31)?.text == "2015-12-31")
    #expect(day.adding(months: 1)?.text == "2016-02-29")
    #expect(day.adding(months: 13)?.text == "2017-02-28")
    #expect(day.adding(months: -2)?.text == "2015-11-30")
    #expect(day.adding(months: 0) == day)
    #expect(day.adding(days: .max) == nil)
    #expect(day.adding(months: .max) == nil)
    #expect(day.adding(months: .min) == nil)
    #expect(Day.last.adding(days: 1) == nil)
    #expect(Day.first.adding(months: -1) == nil)
    #expect(day.firstOfMonth.text == "2016-01-01")
    #expect(try Day(parsing: "1900-02-03").lastOfMonth.text == "1900-02-28")
    #expect(try Day(parsing: "2000-02-03").lastOfMonth.text == "2000-02-29")
  }

  @Test func `days sort as the calendar does, and their texts with them`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let counts = (0..<2).map { _ in Int.random(in: -43_829...84_370, using: &random) }
      let days = counts.compactMap(Day.init(daysSince1970:))
      #expect(days.count == 2)
      #expect((days[0] < days[1]) == (counts[0] < counts[1]))
      #expect((days[0].text < days[1].text) == (counts[0] < counts[1]))
      #expect(days[0].adding(days: counts[1] - counts[0]) == days[1])
    }
  }

  @Test(arguments: ["2017-5-1", "2017-02-29", "2017/05/01", "20170501", "2017-05-0x", ""])
  func `only the canonical text comes back from the database`(text: String) {
    #expect(Day(stored: text) == nil)
  }
}
