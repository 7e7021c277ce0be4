import Records

/// One figure of the growth report's rows, as its column is called.
package enum GrowthFigure: Equatable, Sendable {
  case opening, closing, retainedOpening, retainedClosing
  case unitsIn, unitsOut, growthRate
  case flow(GrowthFlow)

  package var name: String {
    switch self {
    case .opening: "opening"
    case .closing: "closing"
    case .retainedOpening: "retained_opening"
    case .retainedClosing: "retained_closing"
    case .unitsIn: "units_in"
    case .unitsOut: "units_out"
    case .growthRate: "growth_rate"
    case .flow(let flow): flow.name
    }
  }

  /// The columns in their order (`cli.md`).
  ///
  /// - Parameter isDated: what people are may change, so that some are reclassified.
  static func all(isDated: Bool) -> [GrowthFigure] {
    func flows(_ flows: GrowthFlow...) -> [GrowthFigure] { flows.map { .flow($0) } }
    return [.opening] + flows(.joined, .rejoined, .restored, .transferredIn, .arrived) + [.unitsIn]
      + (isDated ? flows(.reclassifiedIn) : [])
      + flows(.retained, .left, .expelled, .deceased, .transferredOut, .departed) + [.unitsOut]
      + (isDated ? flows(.reclassifiedOut) : [])
      + [.closing, .growthRate, .retainedOpening, .retainedClosing]
  }

  /// The figures that open into rows, by name: all columns but the rate and the units, and the
  /// moves of retained members, which have no column.
  package static let opened: [GrowthFigure] =
    [.opening, .closing, .retainedOpening, .retainedClosing]
    + GrowthFlow.allCases.map { .flow($0) }

  package init?(name: String) {
    guard let figure = Self.opened.first(where: { $0.name == name }) else { return nil }
    self = figure
  }
}
