package import Records
package import Storage

/// Joining rates, coverage and their growth (入会率、建会率), by unit and measure.
///
/// Each row has its numerator and denominator, the day of both and where the denominator comes from;
/// where it is missing there is no rate.
package struct RateReport: Sendable {
  /// One rate of one unit.
  package struct Row: Equatable, Sendable {
    package let unit: ReportUnits.Unit
    package let measure: RateMeasure
    package let on: Day
    /// Counts; of a rise the two rates.
    package var numerator: SQLiteValue = .null
    package var denominator: SQLiteValue = .null
    package var ratio: BasisPoints?
    package var denominatorOn: Day?
    /// `nil` where the records themselves are the source.
    package var reported: FigureSum?
    /// Reported, yet nobody entered any.
    package var isMissing = false
  }

  package static let columns = [
    KindField("union", .unionCode), KindField("name"), KindField("measure", .choice("measure")),
    KindField("on", .day), KindField("numerator", .integer), KindField("denominator", .integer),
    KindField("ratio", .percent), KindField("denominator_on", .day), KindField("source"),
    KindField("lacking", .integer),
  ]

  package let rows: [Row]

  /// - Parameters:
  ///   - begin: the day growth is counted from, at its end.
  ///   - end: the day the rates are of.
  ///   - units: the unions, from the tree of `treeDay`.
  package init(
    from begin: Day, to end: Day, of units: ReportUnits, tree treeDay: Day,
    in db: borrowing Connection
  ) throws {
    let members = try db.membersCounted(.members, on: [end], of: units)[0]
    let migrants = try db.membersCounted(.migrants, on: [begin, end], of: units)
    func reported(_ figure: String, by day: Day) throws -> [FigureSum] {
      try FigureTree(figure, by: day, tree: treeDay, in: db).sums(of: units, in: db)
    }
    let workers = try reported(FigureName.workers, by: end)
    let migrantWorkersBefore = try reported(FigureName.migrants, by: begin)
    let migrantWorkers = try reported(FigureName.migrants, by: end)
    let enterprises = try reported(FigureName.enterprises, by: end)
    let before = try CoveredEmployers(on: begin, of: units, in: db)
    let after = try CoveredEmployers(on: end, of: units, in: db)
    var rows: [Row] = []
    for (unit, place) in zip(units.units, 0...) {
      func beside(
        _ measure: RateMeasure, _ count: Int64, _ sum: FigureSum, on day: Day
      ) -> Ratio {
        let ratio = Ratio(count, of: sum.value)
        rows.append(
          Row(
            unit: unit, measure: measure, on: day, numerator: .integer(count),
            denominator: sum.value.map { .integer($0) } ?? .null, ratio: ratio.value,
            denominatorOn: sum.on, reported: sum, isMissing: sum.value == nil))
        return ratio
      }
      func recorded(_ measure: RateMeasure, _ ratio: Ratio, _ denominatorOn: Day) {
        rows.append(
          Row(
            unit: unit, measure: measure, on: end, numerator: .integer(ratio.numerator),
            denominator: ratio.denominator.map { .integer($0) } ?? .null, ratio: ratio.value,
            denominatorOn: denominatorOn))
      }
      _ = beside(.joining, members[place], workers[place], on: end)
      let last = beside(.migrantJoining, migrants[1][place], migrantWorkers[place], on: end)
      let first = beside(
        .migrantJoiningBefore, migrants[0][place], migrantWorkersBefore[place], on: begin)
      for (measure, rise) in [
        (RateMeasure.migrantPoints, JoiningRate.points(from: first, to: last)),
        (.migrantRelative, JoiningRate.relative(from: first, to: last)),
      ] {
        rows.append(
          Row(
            unit: unit, measure: measure, on: end,
            numerator: last.value.map { .text($0.text) } ?? .null,
            denominator: first.value.map { .text($0.text) } ?? .null, ratio: rise,
            denominatorOn: begin, reported: migrantWorkers[place],
            isMissing: rise == nil))
      }
      let covered = after.count(in: place)
      recorded(.coverageRecorded, Ratio(covered, of: covered + after.uncovered[place]), end)
      let firms = after.count(in: place, CoveredEmployers.isEnterprise)
      _ = beside(.coverageReported, firms, enterprises[place], on: end)
      recorded(
        .enterpriseGrowth,
        CoverageGrowth.ratio(
          from: before.count(in: place, CoveredEmployers.isEnterprise), to: firms), begin)
      recorded(
        .nonPublicGrowth,
        CoverageGrowth.ratio(
          from: before.count(in: place) { $0 == "non_public" },
          to: after.count(in: place) { $0 == "non_public" }), begin)
    }
    self.rows = rows
  }
}
