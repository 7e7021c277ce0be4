package import Records

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

  /// Any time, called by its days as ISO 8601 writes an interval.
  init(from first: Day, to last: Day) {
    self.init(label: "\(first.text)/\(last.text)", first: first, last: last)
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

/// The time of a report, cut into periods without gap or overlap.
package enum ReportPeriods {
  /// The periods from `first` to `last`, both included. The first and the last one are cut off
  /// where the report begins or ends within them, and are called by their days then; without a step
  /// there is one period.
  ///
  /// - Throws: `period.ends_before_it_begins`.
  package static func cut(from first: Day, to last: Day, by step: ReportStep?) throws
    -> [ReportPeriod]
  {
    guard first <= last else {
      throw Problem(
        .value, "period.ends_before_it_begins",
        en: """
          It ends on \(last, as: "to"), before it begins on \(first, as: "from"). Check \
          the dates.
          """,
        zh: "终止日期 \(last, as: "to") 早于起始日期 \(first, as: "from")。请核对日期。")
    }
    guard let step else {
      return [ReportPeriod(from: first, to: last)]
    }
    var periods: [ReportPeriod] = []
    var next: Day? = first
    while let day = next, day <= last {
      let start = step.start(of: day)
      let end = step.end(of: start)
      let isWhole = first <= start && end <= last
      periods.append(
        isWhole
          ? ReportPeriod(label: step.label(from: start, to: end), first: start, last: end)
          : ReportPeriod(from: max(start, first), to: min(end, last)))
      next = end.adding(days: 1)
    }
    return periods
  }
}
