import Records

/// At which ends of periods a person is what the report asks for.
enum GrowthMask: Equatable {
  case always
  /// One for each bound: on the day before the first period, then on each period's last day.
  case bounds([Bool])

  subscript(bound: Int) -> Bool {
    switch self {
    case .always: true
    case .bounds(let bounds): bounds[bound]
    }
  }
}
