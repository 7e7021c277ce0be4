import Records

/// One figure of a report that is another when the report is made again.
package struct FigureChange: Equatable, Sendable {
  /// What its row is known by: `2017Q1 630100`.
  package let row: String
  /// The column; `nil` where the whole row came or went.
  package let column: String?
  /// `nil` for a row that was not there.
  package let before: String?
  package let after: String?
}

extension ReportSheet {
  /// What is different in `later`, in the order of the rows.
  ///
  /// Rows are known by the `key` columns that both have. Where that names a row twice, as in a list
  /// of events, a row is known by all it says, and can only come or go.
  func changes(to later: ReportSheet, key: [String]) -> [FigureChange] {
    let names = key.filter { columns.contains($0) && later.columns.contains($0) }
    let (old, new) = (named(by: names), later.named(by: names))
    guard columns == later.columns, let old, let new else { return comings(to: later) }
    var changes: [FigureChange] = []
    for (name, row) in zip(old.names, rows) {
      guard let place = new.places[name] else {
        changes.append(.init(row: name, column: nil, before: Self.said(row), after: nil))
        continue
      }
      for (index, (before, after)) in zip(row, later.rows[place]).enumerated()
      where before != after {
        changes.append(.init(row: name, column: columns[index], before: before, after: after))
      }
    }
    for (name, row) in zip(new.names, later.rows) where old.places[name] == nil {
      changes.append(.init(row: name, column: nil, before: nil, after: Self.said(row)))
    }
    // The same rows in another order.
    return changes.isEmpty && old.names != new.names ? comings(to: later) : changes
  }

  /// The rows' names and where each stands; `nil` when two rows have one name.
  private func named(by names: [String]) -> (names: [String], places: [String: Int])? {
    let indices = names.compactMap { columns.firstIndex(of: $0) }
    guard !indices.isEmpty else { return nil }
    let found = rows.map { row in indices.map { row[$0] }.joined(separator: " ") }
    var places: [String: Int] = [:]
    for (place, name) in found.enumerated() {
      guard places.updateValue(place, forKey: name) == nil else { return nil }
    }
    return (found, places)
  }

  private func comings(to later: ReportSheet) -> [FigureChange] {
    var counts: [[String]: Int] = [:]
    for row in rows { counts[row, default: 0] += 1 }
    for row in later.rows { counts[row, default: 0] -= 1 }
    func taken(_ rows: [[String]], _ sign: Int) -> [[String]] {
      rows.filter { row in
        guard let count = counts[row], count * sign > 0 else { return false }
        counts[row] = count - sign
        return true
      }
    }
    let gone = taken(rows, 1).map { row in
      FigureChange(
        row: row.prefix(2).joined(separator: " "), column: nil, before: Self.said(row), after: nil)
    }
    return gone
      + taken(later.rows, -1).map { row in
        FigureChange(
          row: row.prefix(2).joined(separator: " "), column: nil, before: nil,
          after: Self.said(row))
      }
  }

  private static func said(_ row: [String]) -> String {
    row.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
