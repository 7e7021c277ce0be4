package import Records
package import Storage

/// For whom a report has rows: unions, each with all unions under it (含下级).
package struct ReportUnits: Sendable {
  /// A union that a report has rows for, or what is left beside them.
  package struct Unit: Equatable, Sendable {
    package let code: String
    /// As the union was called on the day of the tree.
    package let name: String
    /// What stands under the whole but under no unit of the level (本级及其他直属), so that the
    /// units add up to the whole.
    package let isRemainder: Bool

    package init(code: String, name: String, isRemainder: Bool) {
      self.code = code
      self.name = name
      self.isRemainder = isRemainder
    }
  }

  /// In the order of their codes; the remainder comes last.
  package let units: [Unit]
  let outline: ReportOutline
  private let indices: [Int64: Int]

  /// - Parameters:
  ///   - code: the union the report is about, with all unions under it.
  ///   - level: the level of the units under it; without one it is the only unit itself.
  ///   - day: whose tree and names hold for the whole report, along the administrative line.
  package init(
    under code: String, level: UnionLevel?, on day: Day, in db: borrowing Connection
  ) throws {
    try self.init(ReportOutline(under: code, level: level, on: day, in: db), in: db)
  }

  /// Finds the place of every union under the whole.
  package init(_ outline: ReportOutline, in db: borrowing Connection) throws {
    self.outline = outline
    units = outline.units
    guard let level = outline.level else {
      indices = Dictionary(
        uniqueKeysWithValues: try db.column(
          Int64.self, UnionTree.subtree(of: outline.root, on: outline.day)
        ).map { ($0, 0) })
      return
    }
    let index = Dictionary(uniqueKeysWithValues: zip(outline.ids, 0...))
    indices = Dictionary(
      try db.places(under: outline.root, level: level, on: outline.day).map {
        ($0.union, $0.unit.flatMap { index[$0] } ?? outline.ids.count)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Every union under the whole, with its unit's place among the units.
  var places: [Int64: Int] { indices }

  /// Which unit a union belongs to; `nil` when it stands outside the whole.
  package func index(of union: Identifier<TradeUnion>) -> Int? { indices[union.rawValue] }
}

extension Connection {
  /// Every union under `root`, that one included, with the union of the level it stands under.
  fileprivate func places(
    under root: Identifier<TradeUnion>, level: UnionLevel, on day: Day
  ) throws -> [(union: Int64, unit: Int64?)] {
    var places: [(union: Int64, unit: Int64?)] = []
    try eachRow(
      of: """
        WITH RECURSIVE under (id, unit) AS (
          SELECT \(root), NULL
          UNION
          SELECT p.union_id, ifnull(under.unit, (
            SELECT v.union_id FROM union_version v
            WHERE v.union_id = p.union_id AND v.level = \(level) AND v.from_on = (
              SELECT max(from_on) FROM union_version
              WHERE union_id = p.union_id AND from_on <= \(day))))
          FROM under JOIN union_parent p ON p.parent_id = under.id
          WHERE p.line = 'administrative' AND p.from_on <= \(day)
            AND ifnull(p.to_on, '9999-12-31') > \(day))
        SELECT id, unit FROM under
        """
    ) { row in places.append((try row.next(), try row.next())) }
    return places
  }
}
