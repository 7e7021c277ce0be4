package import Storage

extension GrowthReport {
  /// The columns, in the order of the report (`cli.md`).
  package static let columns =
    [Field("period"), Field("union", .unionCode), Field("name")]
    + [
      "opening", "joined", "rejoined", "restored", "transferred_in", "arrived", "units_in",
      "retained", "left", "expelled", "deceased", "transferred_out", "departed", "units_out",
      "closing",
    ].map { Field($0, .integer) }
    + [
      Field("growth_rate", .percent), Field("retained_opening", .integer),
      Field("retained_closing", .integer),
    ]
}

extension GrowthReport.Row {
  /// The columns' values in their order.
  package var cells: [SQLiteValue] {
    [.text(period.label), .text(unit.code), .text(unit.name)] + figures.cells
  }
}

extension GrowthFigures {
  /// From `opening` to `retained_closing`. No units come or go within one tree.
  package var cells: [SQLiteValue] {
    func count(_ flows: GrowthFlow...) -> [SQLiteValue] { flows.map { .integer(self[$0]) } }
    let units = SQLiteValue.integer(0)
    return [.integer(opening)]
      + count(.joined, .rejoined, .restored, .transferredIn, .arrived) + [units]
      + count(.retained, .left, .expelled, .deceased, .transferredOut, .departed) + [units]
      + [
        .integer(closing), growthRate.map { .text($0.fixedText) } ?? .null,
        .integer(retainedOpening), .integer(retainedClosing),
      ]
  }
}

extension BasisPoints {
  /// A percentage with always two decimals, so that a column of them lines up: `12.50%`.
  fileprivate var fixedText: String {
    let (percent, rest) = rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(rawValue < 0 ? "-" : "")\(percent).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
