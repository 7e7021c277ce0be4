package import Records
package import Storage

/// The unions a report has rows for, without all those that stand under them.
package struct ReportOutline: Sendable {
  let root: Identifier<TradeUnion>
  /// `nil` when the root itself is the only unit.
  let level: UnionLevel?
  let day: Day
  /// In the order of their codes; the remainder comes last.
  package let units: [ReportUnits.Unit]
  /// The units' own ids, in their order; the remainder has none.
  let ids: [Int64]

  /// - Parameters:
  ///   - code: the union the report is about, with all unions under it.
  ///   - level: the level of the units under it; without one it is the only unit itself.
  ///   - day: whose tree and names hold for the whole report, along the administrative line.
  /// - Throws: `report.level_above`.
  package init(
    under code: String, level: UnionLevel?, on day: Day, in db: borrowing Connection
  ) throws {
    let root = try db.union(code: code)
    let version = try db.version(of: root.id, on: day)
    self.root = root.id
    self.day = day
    if let level, level < version.level {
      throw Problem(
        .value, "report.level_above",
        [
          "union": .text(code), "name": .text(version.name),
          "union_level": .choice(list: "level", code: version.level.rawValue),
          "level": .choice(list: "level", code: level.rawValue),
        ])
    }
    guard let level, level != version.level else {
      self.level = nil
      ids = [root.id.rawValue]
      units = [ReportUnits.Unit(code: code, name: version.name, isRemainder: false)]
      return
    }
    self.level = level
    var named: [(id: Int64, unit: ReportUnits.Unit)] = []
    for id in try db.units(under: root.id, level: level, on: day) {
      let union = Identifier<TradeUnion>(rawValue: id)
      guard let found = try db.find(TradeUnion.self, union) else { continue }
      let name = try db.version(of: union, on: day).name
      named.append((id, ReportUnits.Unit(code: found.code, name: name, isRemainder: false)))
    }
    named.sort { Array($0.unit.code.utf8).lexicographicallyPrecedes(Array($1.unit.code.utf8)) }
    ids = named.map(\.id)
    units =
      named.map(\.unit)
      + [ReportUnits.Unit(code: code, name: version.name, isRemainder: true)]
  }
}

extension Connection {
  /// The highest unions of a level under `root`. Goes down no further than to them.
  fileprivate func units(
    under root: Identifier<TradeUnion>, level: UnionLevel, on day: Day
  ) throws -> [Int64] {
    try column(
      Int64.self,
      """
      WITH RECURSIVE under (id, is_unit) AS (
        SELECT \(root), 0
        UNION
        SELECT p.union_id, ifnull((
          SELECT v.level = \(level) FROM union_version v
          WHERE v.union_id = p.union_id AND v.from_on <= \(day)
          ORDER BY v.from_on DESC LIMIT 1), 0)
        FROM under JOIN union_parent p ON p.parent_id = under.id
        WHERE NOT under.is_unit AND p.line = 'administrative' AND p.from_on <= \(day)
          AND ifnull(p.to_on, '9999-12-31') > \(day))
      SELECT id FROM under WHERE is_unit
      """)
  }
}
