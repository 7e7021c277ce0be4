/// One period of a report: its label, its first and its last day.
package struct ReportPeriod: Equatable, Sendable {
  package let label: String
  package let first: Day
  package let last: Day

  package init(label: String, first: Day, last: Day) {
    self.label = label
    self.first = first
    self.last = last
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

/// The time of a report, cut into periods without gap or overlap.
package enum ReportPeriods {
  /// The periods from `first` to `last`, both included. The first and the last one are cut off
  /// where the report begins or ends within them; without a step there is one period.
  ///
  /// - Throws: `period.ends_before_it_begins`.
  package static func cut(from first: Day, to last: Day, by step: ReportStep?) throws
    -> [ReportPeriod]
  {
    guard first <= last else {
      throw Problem(
        .value, "period.ends_before_it_begins", ["from": .day(first), "to": .day(last)])
    }
    guard let step else {
      return [ReportPeriod(label: "\(first.text)/\(last.text)", first: first, last: last)]
    }
    var periods: [ReportPeriod] = []
    var next: Day? = first
    while let day = next, day <= last {
      let start = step.start(of: day)
      let end = step.end(of: start)
      periods.append(
        ReportPeriod(
          label: step.label(from: start, to: end), first: max(start, first), last: min(end, last)))
      next = end.adding(days: 1)
    }
    return periods
  }
}
