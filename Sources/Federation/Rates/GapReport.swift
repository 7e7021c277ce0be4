package import Records
package import Storage

/// What was reported beside what is recorded (上报数与实名数), by unit, on the reported figure's day.
package struct GapReport: Sendable {
  /// One unit.
  package struct Row: Equatable, Sendable {
    package let unit: ReportUnits.Unit
    package let figure: MemberSort
    package let reported: FigureSum
    /// Active members on the reported figure's day, on `on` where none was reported.
    package let on: Day
    package let recorded: Int64

    /// Reported less recorded; `nil` where nothing was reported.
    package var gap: Int64? { reported.value.map { $0 - recorded } }
    package var gapRatio: Ratio? { gap.map { Ratio($0, of: reported.value) } }

    /// The columns' values in their order; the source is said in words by who writes them.
    package var cells: [SQLiteValue] {
      [
        .text(unit.code), .text(unit.name), .text(figure.rawValue), .text(on.text),
        reported.value.map { .integer($0) } ?? .null, .integer(recorded),
        gap.map { .integer($0) } ?? .null,
        gapRatio?.value.map { .integer($0.rawValue) } ?? .null,
        .text(reported.basis.rawValue), reported.source.map { .text($0) } ?? .null,
        .integer(Int64(reported.lacking)),
      ]
    }
  }

  package static let columns = [
    KindField("union", .unionCode), KindField("name"), KindField("figure", .choice("member_sort")),
    KindField("on", .day), KindField("reported", .integer), KindField("recorded", .integer),
    KindField("gap", .integer), KindField("gap_ratio", .percent),
    KindField("basis", .choice("figure_basis")),
    KindField("source"), KindField("lacking", .integer),
  ]

  package let rows: [Row]

  /// - Parameters:
  ///   - figure: which members; reported under that name.
  ///   - day: the latest day of a reported figure.
  package init(
    _ figure: MemberSort, by day: Day, of units: ReportUnits, tree treeDay: Day,
    in db: borrowing Connection
  ) throws {
    let sums = try FigureTree(figure.rawValue, by: day, tree: treeDay, in: db)
      .sums(of: units, in: db)
    let days = Set(sums.map { $0.on ?? day }).sorted()
    let counts = try db.membersCounted(figure, on: days, of: units)
    rows = zip(units.units, sums).enumerated().map { place, pair in
      let on = pair.1.on ?? day
      return Row(
        unit: pair.0, figure: figure, reported: pair.1, on: on,
        recorded: counts[days.firstIndex(of: on)!][place])
    }
  }
}
