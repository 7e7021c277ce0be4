import Records
package import Storage

/// How the files of needy households came and went (困难职工档案统计), by period and union:
/// the files open before the period, opened and closed in it, open at its end, and the aid given.
///
/// Households (户), not persons; files are counted where they are kept now. The first and the last
/// day of a file belong to it.
package struct CaseReport: Sendable {
  /// One row for each period and unit, period by period.
  package struct Row: Equatable, Sendable {
    package let period: String
    package let unit: ReportUnits.Unit
    package var figures = CaseFigures()

    /// The columns' values in their order; money in 分.
    package var cells: [SQLiteValue] {
      [
        .text(period), .text(unit.code), .text(unit.name), .integer(figures.openBefore),
        .integer(figures.opened), .integer(figures.lifted), .integer(figures.relieved),
        .integer(figures.closedOtherwise), .integer(figures.openAtEnd),
        .integer(figures.householdsAided), .integer(figures.aidCount), .integer(figures.aidFen),
      ]
    }
  }

  package static let columns = [
    KindField("period"), KindField("union", .unionCode), KindField("name"),
    KindField("opened_before", .integer),
    KindField("opened", .integer), KindField("closed_lifted", .integer),
    KindField("closed_relieved", .integer), KindField("closed_other", .integer),
    KindField("open_at_end", .integer), KindField("households_aided", .integer),
    KindField("aid_count", .integer), KindField("aid_amount", .money),
  ]

  package let rows: [Row]

  /// - Parameters:
  ///   - periods: in their order, from `ReportPeriods.cut`.
  ///   - units: the unions, from the tree of the last day.
  /// - Throws: `report.identity`, an integrity problem, when opening + opened − closed does not
  ///   give the files counted at the end.
  package init(_ periods: [ReportPeriod], of units: ReportUnits, in db: borrowing Connection)
    throws
  {
    var rows: [Row] = []
    for period in periods {
      var figures = [CaseFigures](repeating: CaseFigures(), count: units.units.count)
      try db.addFiles(to: &figures, in: period, of: units)
      try db.addAid(to: &figures, in: period, of: units)
      for (unit, counted) in zip(units.units, figures) {
        if let problem = counted.identityProblem(period: period.label, union: unit.code) {
          throw problem
        }
        rows.append(Row(period: period.label, unit: unit, figures: counted))
      }
    }
    self.rows = rows
  }
}

extension Connection {
  fileprivate func addFiles(
    to figures: inout [CaseFigures], in period: ReportPeriod, of units: ReportUnits
  ) throws {
    let (first, last) = (period.first, period.last)
    try eachRow(
      of: """
        SELECT union_id, sum(filed_on BETWEEN \(first) AND \(last)),
          sum(exit = 'lifted' AND closed_on BETWEEN \(first) AND \(last)),
          sum(exit = 'relieved' AND closed_on BETWEEN \(first) AND \(last)),
          sum(exit = 'other' AND closed_on BETWEEN \(first) AND \(last))
        FROM assistance_case WHERE filed_on <= \(last) GROUP BY union_id
        """
    ) { row in
      guard let index = units.index(of: try row.next()) else { return }
      figures[index].opened += try row.next(Int64.self)
      figures[index].lifted += try row.next(Int64?.self) ?? 0
      figures[index].relieved += try row.next(Int64?.self) ?? 0
      figures[index].closedOtherwise += try row.next(Int64?.self) ?? 0
    }
    // The stocks are counted from the files themselves, not from what flowed in and out.
    try eachRow(
      of: """
        SELECT union_id, count(*) FROM assistance_case
        WHERE filed_on < \(first) AND ifnull(closed_on, '9999-12-31') >= \(first)
        GROUP BY union_id
        """
    ) { row in
      guard let index = units.index(of: try row.next()) else { return }
      figures[index].openBefore += try row.next(Int64.self)
    }
    try eachRow(
      of: """
        SELECT union_id, count(*) FROM assistance_case
        WHERE filed_on <= \(last) AND ifnull(closed_on, '9999-12-31') > \(last)
        GROUP BY union_id
        """
    ) { row in
      guard let index = units.index(of: try row.next()) else { return }
      figures[index].openAtEnd += try row.next(Int64.self)
    }
  }

  /// A household that is aided twice in the period counts once.
  fileprivate func addAid(
    to figures: inout [CaseFigures], in period: ReportPeriod, of units: ReportUnits
  ) throws {
    try eachRow(
      of: """
        SELECT c.union_id, count(DISTINCT a.case_id), count(*), sum(a.amount_fen)
        FROM case_aid a JOIN assistance_case c ON c.id = a.case_id
        WHERE a.on_date BETWEEN \(period.first) AND \(period.last) GROUP BY c.union_id
        """
    ) { row in
      guard let index = units.index(of: try row.next()) else { return }
      figures[index].householdsAided += try row.next(Int64.self)
      figures[index].aidCount += try row.next(Int64.self)
      figures[index].aidFen += try row.next(Int64.self)
    }
  }
}
