import Records

/// The periods of a growth report, laid out to place days quickly.
struct GrowthTime {
  let periods: [ReportPeriod]
  /// Each period's first day, and the number after the last day: the places where stocks are
  /// counted, each at the end of the day before.
  private let bounds: [Int32]

  /// - Parameter periods: in their order, without gap or overlap, at least one.
  init(_ periods: [ReportPeriod]) {
    self.periods = periods
    bounds = periods.map(\.first.number) + periods.suffix(1).map { $0.last.number + 1 }
  }

  /// The period that holds a day; `nil` before and after the report.
  func period(of day: Day) -> Int? {
    let next = firstBound(after: day)
    return next == 0 || next == bounds.count ? nil : next - 1
  }

  /// The first bound that lies after a day: from there on, what began on the day is counted.
  func firstBound(after day: Day) -> Int {
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] > day.number { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
