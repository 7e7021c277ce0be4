package import Records
package import Storage

/// What a unit reported (上报数): its own latest entry by a day, else the sum of those below it.
package struct FigureSum: Equatable, Sendable {
  /// Where a reported figure comes from.
  package enum Basis: String, CaseIterable, Sendable {
    /// The unit's own entry.
    case own
    /// The entries of the unions below, added up.
    case sum
    /// Nobody entered any.
    case none
  }

  /// `nil` where nobody entered any: it is missing, not 0.
  package var value: Int64?
  package var basis = Basis.none
  /// Of the entry; the oldest of those added up.
  package var on: Day?
  /// Of the entry, or of those added up where they all have the same.
  package var source: String?
  /// How many unions were added up, and how many of the lowest have no entry.
  package var entered = 0
  package var lacking = 0
}

/// The latest figures of one name by a day, in the tree of a day.
package struct FigureTree {
  private struct Entry {
    let value: Int64
    let on: Day
    let source: String?
  }

  private var entries: [Int64: Entry] = [:]
  private var children: [Int64: [Int64]] = [:]

  /// - Parameters:
  ///   - figure: as it was entered: `workers`.
  ///   - day: the latest day of an entry.
  ///   - treeDay: who stands below whom.
  package init(_ figure: String, by day: Day, tree treeDay: Day, in db: borrowing Connection) throws
  {
    var found: [Int64: Entry] = [:]
    try db.eachRow(
      of: """
        SELECT union_id, value, on_date, source FROM union_figure
        WHERE figure = \(figure) AND on_date <= \(day) ORDER BY on_date
        """
    ) { row in
      found[try row.next()] = Entry(
        value: try row.next(), on: try row.next(), source: try row.next())
    }
    entries = found
    var below: [Int64: [Int64]] = [:]
    try db.eachRow(
      of: """
        SELECT p.parent_id, p.union_id FROM union_parent p JOIN trade_union u ON u.id = p.union_id
        WHERE p.line = 'administrative' AND p.from_on <= \(treeDay)
          AND ifnull(p.to_on, '9999-12-31') > \(treeDay)
          AND ifnull(u.founded_on, '') <= \(treeDay)
          AND ifnull(u.dissolved_on, '9999-12-31') > \(treeDay)
        """
    ) { row in below[try row.next(), default: []].append(try row.next()) }
    children = below
  }

  /// What a union reported, with all below it.
  package func sum(of union: Identifier<TradeUnion>) -> FigureSum { sum(union.rawValue) }

  /// What is left beside the units: the entries of unions that stand under the whole, but under no
  /// unit. The whole's own entry counts for the whole and not for the rest.
  package func sum(
    besides units: Set<Int64>, under whole: Identifier<TradeUnion>
  ) -> FigureSum {
    added((children[whole.rawValue] ?? []).compactMap { rest(of: $0, besides: units) })
  }

  private func sum(_ union: Int64) -> FigureSum {
    if let own = entries[union] {
      return FigureSum(
        value: own.value, basis: .own, on: own.on, source: own.source, entered: 1, lacking: 0)
    }
    let below = children[union] ?? []
    return below.isEmpty ? FigureSum(lacking: 1) : added(below.map(sum))
  }

  /// `nil` of a unit, which has its own row.
  private func rest(of union: Int64, besides units: Set<Int64>) -> FigureSum? {
    if units.contains(union) { return nil }
    return hasUnit(under: union, units)
      ? added((children[union] ?? []).compactMap { rest(of: $0, besides: units) }) : sum(union)
  }

  private func hasUnit(under union: Int64, _ units: Set<Int64>) -> Bool {
    (children[union] ?? []).contains { units.contains($0) || hasUnit(under: $0, units) }
  }

  private func added(_ parts: [FigureSum]) -> FigureSum {
    var sum = FigureSum()
    let told = parts.filter { $0.value != nil }
    if !told.isEmpty {
      sum.value = told.reduce(0) { $0 + ($1.value ?? 0) }
      sum.basis = .sum
      sum.on = told.compactMap(\.on).min()
      let sources = Set(told.map(\.source))
      sum.source = sources.count == 1 ? told[0].source : nil
    }
    sum.entered = parts.reduce(0) { $0 + $1.entered }
    sum.lacking = parts.reduce(0) { $0 + $1.lacking }
    return sum
  }
}

extension FigureTree {
  /// What each unit of a report reported, in their order.
  package func sums(of units: ReportUnits, in db: borrowing Connection) throws -> [FigureSum] {
    let ids = try units.units.map { try db.union(code: $0.code).id }
    let own = Set(zip(units.units, ids).filter { !$0.0.isRemainder }.map { $0.1.rawValue })
    return zip(units.units, ids).map { unit, id in
      unit.isRemainder ? sum(besides: own, under: id) : sum(of: id)
    }
  }
}
