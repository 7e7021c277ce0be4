import Records
package import Storage

extension GrowthReport {
  /// The columns of a report that is neither divided nor dated, in their order (`cli.md`).
  package static let columns = columns(isDivided: false, isDated: false)

  /// The columns of this report.
  package var columns: [KindField] { Self.columns(isDivided: isDivided, isDated: isDated) }

  private static func columns(isDivided: Bool, isDated: Bool) -> [KindField] {
    [KindField("period"), KindField("union", .unionCode), KindField("name")]
      + (isDivided ? [KindField("group")] : [])
      + GrowthFigure.all(isDated: isDated).map { figure in
        KindField(figure.name, figure == .growthRate ? .percent : .integer)
      }
  }
}

extension GrowthReport.Row {
  /// The columns' values in their order, of a report that is neither divided nor dated.
  package var cells: [SQLiteValue] {
    [.text(period.label), .text(unit.code), .text(unit.name)] + figures.cells(isDated: false)
  }
}

extension GrowthFigures {
  /// From `opening` to `retained_closing`.
  package func cells(isDated: Bool) -> [SQLiteValue] {
    GrowthFigure.all(isDated: isDated).map { figure in
      switch figure {
      case .growthRate: growthRate.map { .text($0.fixedText) } ?? .null
      default: .integer(self[figure])
      }
    }
  }

  subscript(figure: GrowthFigure) -> Int64 {
    switch figure {
    case .opening: opening
    case .closing: closing
    case .retainedOpening: retainedOpening
    case .retainedClosing: retainedClosing
    case .flow(let flow): self[flow]
    // No units come or go within one tree; the rate is no count.
    case .unitsIn, .unitsOut, .growthRate: 0
    }
  }
}

extension BasisPoints {
  /// A percentage with always two decimals, so that a column of them lines up: `12.50%`.
  fileprivate var fixedText: String {
    let (percent, rest) = rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(rawValue < 0 ? "-" : "")\(percent).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
