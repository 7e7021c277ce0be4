package import Records
package import Storage

/// Why the members of units differ between two trees (隶属变动对照): the same members of one day, told
/// by the tree of each, and the unions that went from one unit to another between them.
package struct BridgeReport: Sendable {
  /// A union that stands in another unit than before, with those below that came along.
  package struct Move: Equatable, Sendable {
    package let code: String
    /// As called on the second tree's day.
    package let name: String
    /// The units' codes, of the remainder with ` *`; `nil` where it stands, or stood, outside of all.
    package let from: String?
    package let to: String?
    package let members: Int64
  }

  /// One unit of either tree.
  package struct Row: Equatable, Sendable {
    package let code: String
    package let name: String
    package let isRemainder: Bool
    /// Tells it from the unit of the same code, as moves name it.
    package var key: String { isRemainder ? code + Self.rest : code }
    static let rest = " *"
    package var before: Int64 = 0
    package var unitsIn: Int64 = 0
    package var unitsOut: Int64 = 0
    package var after: Int64 = 0
  }

  package static let columns = [
    KindField("union", .unionCode), KindField("name"), KindField("before", .integer),
    KindField("units_in", .integer), KindField("units_out", .integer), KindField("after", .integer),
    KindField("came"), KindField("went"),
  ]
  package static let moveColumns = [
    KindField("union", .unionCode), KindField("name"), KindField("from_unit", .unionCode),
    KindField("to_unit", .unionCode), KindField("members", .integer),
  ]

  package let rows: [Row]
  /// By code; only the topmost of those that moved together.
  package let moves: [Move]

  /// - Parameters:
  ///   - old: the units by the first tree.
  ///   - new: those by the second one, of `treeDay`.
  ///   - day: at whose end the members are counted.
  /// - Throws: `report.identity` where a unit's figures do not close.
  package init(
    _ old: ReportUnits, _ new: ReportUnits, tree treeDay: Day, members day: Day,
    in db: borrowing Connection
  ) throws {
    var members: [Int64: Int64] = [:]
    try MemberStandings.eachActive(on: [day], in: db) { _, _, union in
      members[union.rawValue, default: 0] += 1
    }
    var rows: [String: Row] = [:]
    func key(_ unit: ReportUnits.Unit) -> String { unit.code + (unit.isRemainder ? Row.rest : "") }
    for unit in new.units + old.units where rows[key(unit)] == nil {
      rows[key(unit)] = Row(code: unit.code, name: unit.name, isRemainder: unit.isRemainder)
    }
    // Both ends are counted by themselves; what moved is counted on its own.
    let everyUnion = try db.column(Int64.self, "SELECT id FROM trade_union ORDER BY code")
    func unit(_ union: Int64, _ units: ReportUnits) -> String? {
      units.index(of: Identifier(rawValue: union)).map { key(units.units[$0]) }
    }
    for (union, count) in members {
      if let unit = unit(union, old) { rows[unit]!.before += count }
      if let unit = unit(union, new) { rows[unit]!.after += count }
    }
    var ends: [Int64: [String?]] = [:]
    for union in everyUnion {
      let pair = [unit(union, old), unit(union, new)]
      guard pair[0] != pair[1] else { continue }
      ends[union] = pair
      if let from = pair[0] { rows[from]!.unitsOut += members[union] ?? 0 }
      if let to = pair[1] { rows[to]!.unitsIn += members[union] ?? 0 }
    }
    for row in rows.values where row.before + row.unitsIn - row.unitsOut != row.after {
      throw Problem.unbalanced(
        "bridge", period: treeDay.text, union: row.code,
        expected: row.before + row.unitsIn - row.unitsOut, counted: row.after)
    }
    self.rows = rows.sorted { a, b in
      (a.value.isRemainder ? 1 : 0, a.key) < (b.value.isRemainder ? 1 : 0, b.key)
    }.map(\.value)
    moves = try Self.moves(ends, members, everyUnion, on: treeDay, in: db)
  }

  /// Adds what moved below a moved union to that one.
  private static func moves(
    _ ends: [Int64: [String?]], _ members: [Int64: Int64], _ order: [Int64], on day: Day,
    in db: borrowing Connection
  ) throws -> [Move] {
    var parents: [Int64: Int64] = [:]
    try db.eachRow(
      of: """
        SELECT union_id, parent_id FROM union_parent WHERE line = 'administrative'
          AND from_on <= \(day) AND ifnull(to_on, '9999-12-31') > \(day)
        """
    ) { row in parents[try row.next()] = try row.next(Int64.self) }
    var counts: [Int64: Int64] = [:]
    for (union, pair) in ends {
      var top = union
      while let parent = parents[top], ends[parent] == pair { top = parent }
      counts[top, default: 0] += members[union] ?? 0
    }
    return try order.compactMap { id in
      guard let count = counts[id], let pair = ends[id],
        let union = try db.find(TradeUnion.self, Identifier(rawValue: id))
      else { return nil }
      return Move(
        code: union.code, name: try db.version(of: union.id, on: day).name, from: pair[0],
        to: pair[1], members: count)
    }
  }
}
