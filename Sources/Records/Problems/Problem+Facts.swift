extension Problem {
  /// A fact that has not happened yet cannot be recorded.
  package static func inFuture(_ field: String, _ day: Day, today: Day) -> Problem {
    Problem(
      .value, "day.in_future",
      ["field": .field(field), "on": .day(day), "today": .day(today)])
  }
}
