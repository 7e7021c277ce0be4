/// The numbers along an axis: round ones, a few, around all values.
struct ChartScale: Equatable {
  let ticks: [Int64]
  var low: Int64 { ticks.first ?? 0 }
  var high: Int64 { ticks.last ?? 1 }
  /// The axis begins, or passes, at 0.
  var holdsZero: Bool { low <= 0 && high >= 0 }

  /// - Parameters:
  ///   - values: at least one.
  ///   - fromZero: has the axis hold 0 in any case. Without it, it does unless all values lie
  ///     within the upper tenth: a line that hardly leaves the upper edge shows nothing.
  init(_ values: some Collection<Int64>, fromZero: Bool = false, steps: Int64 = 6) {
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    if fromZero || low < high / 10 * 9 || low == high { low = min(low, 0) }
    if fromZero || high <= 0 { high = max(high, 0) }
    if low == high { high = low + 1 }
    let step = Self.roundStep(atLeast: (high - low + steps - 1) / steps)
    var tick = low / step * step - (low < 0 && low % step != 0 ? step : 0)
    var ticks = [tick]
    while tick < high {
      tick += step
      ticks.append(tick)
    }
    self.ticks = ticks
  }

  /// 1, 2 or 5 times a power of ten.
  private static func roundStep(atLeast step: Int64) -> Int64 {
    var power: Int64 = 1
    while true {
      for factor: Int64 in [1, 2, 5] where power * factor >= step { return power * factor }
      power *= 10
    }
  }

  /// Where a number stands between the axis' lower end, 0, and its upper end, 1.
  func share(_ number: Int64) -> Double { Double(number - low) / Double(high - low) }
}
