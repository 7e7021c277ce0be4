import Records

extension GrowthReport {
  /// All rows as one: what was there at the beginning, came and went in all periods, and was there
  /// at the end. Transfers between the units stay on both sides.
  package var total: GrowthFigures {
    // Of a divided report only the rows of everybody.
    let rows = rows.filter { $0.group == .all }
    let beginning = rows.filter { $0.period == rows.first?.period }
    let end = rows.filter { $0.period == rows.last?.period }
    let later = rows.dropFirst(beginning.count)
    func sum(_ rows: some Sequence<Row>, _ figure: (GrowthFigures) -> Int64) -> Int64 {
      rows.reduce(0) { $0 + figure($1.figures) }
    }
    return GrowthFigures(
      // Who was taken in later was there at the beginning for all that the records tell.
      opening: sum(beginning, \.opening) + sum(later) { $0[.takenIn] },
      closing: sum(end, \.closing), retainedOpening: sum(beginning, \.retainedOpening),
      retainedClosing: sum(end, \.retainedClosing),
      flows: ArraySlice(GrowthFlow.allCases.map { flow in sum(rows) { $0[flow] } }))
  }
}
