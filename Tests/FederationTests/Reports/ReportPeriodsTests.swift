import Records
import Testing

@testable import Federation

@Suite struct ReportPeriodsTests {
  @Test(arguments: [
    (
      ReportStep.month,
      ["2016-08-20/2016-08-31", "2016-09", "2016-10", "2016-11-01/2016-11-05"]
    ),
    (.quarter, ["2016-08-20/2016-09-30", "2016-10-01/2016-11-05"]),
    (.year, ["2016-08-20/2016-11-05"]),
    (.statisticalYear, ["2016-08-20/2016-09-30", "2016-10-01/2016-11-05"]),
  ]) func `time is cut by the calendar, and what is cut off is called by its days`(
    step: ReportStep, labels: [String]
  ) throws {
    let (first, last) = (Day(year: 2016, month: 8, day: 20)!, Day(year: 2016, month: 11, day: 5)!)
    let periods = try ReportPeriods.cut(from: first, to: last, by: step)
    #expect(periods.map(\.label) == labels)
    #expect(periods.first?.first == first && periods.last?.last == last)
  }

  @Test func `without a step there is one period`() throws {
    let (first, last) = (Day(year: 2017, month: 1, day: 1)!, Day(year: 2017, month: 12, day: 31)!)
    #expect(
      try ReportPeriods.cut(from: first, to: last, by: nil)
        == [ReportPeriod(label: "2017-01-01/2017-12-31", first: first, last: last)])
  }

  @Test func `a report that ends before it begins is refused`() {
    let first = Day(year: 2017, month: 1, day: 2)!
    let problem = #expect(throws: Problem.self) {
      try ReportPeriods.cut(from: first, to: first.firstOfMonth, by: .month)
    }
    #expect(problem?.name == "period.ends_before_it_begins")
  }

  @Test func `periods never overlap and leave no gap, to the ends of the calendar`() throws {
    var random = SeededGenerator(seed: 20_171_001)
    let days = Day.first.daysSince1970...Day.last.daysSince1970
    var spans = (0..<40).map { _ in
      let begin = Int.random(in: days, using: &random)
      return (begin, min(days.upperBound, begin + Int.random(in: 0...2_000, using: &random)))
    }
    spans += [(days.lowerBound, days.lowerBound + 700), (days.upperBound - 700, days.upperBound)]
    for (begin, end) in spans {
      let (first, last) = (Day(daysSince1970: begin)!, Day(daysSince1970: end)!)
      for step in ReportStep.allCases {
        let periods = try ReportPeriods.cut(from: first, to: last, by: step)
        #expect(periods.first?.first == first && periods.last?.last == last)
        for (one, next) in zip(periods, periods.dropFirst()) {
          #expect(one.last.adding(days: 1) == next.first)
        }
        #expect(periods.allSatisfy { $0.first <= $0.last })
        #expect(Set(periods.map(\.label)).count == periods.count)
      }
    }
  }
}
