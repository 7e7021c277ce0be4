import Records
package import Storage

extension UnionService {
  /// Rows of the `union_parent` kind about one union: whom it stood under in its lines.
  ///
  /// The union's own row only knew the present parent; here the link gets its true beginning, and
  /// the earlier ones come before it. So the latest rows are entered first. A link that begins on the
  /// same day keeps its parent.
  package func enterParents(_ rows: [Fields], in db: borrowing Connection) throws -> [Entered] {
    let latestFirst = rows.indices.sorted {
      rows[$0].day("from") ?? .first > rows[$1].day("from") ?? .first
    }
    var entered: [Int: Entered] = [:]
    for index in latestFirst { entered[index] = try enterParent(rows[index], in: db) }
    return rows.indices.compactMap { entered[$0] }
  }

  private func enterParent(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let union = try db.union(code: try fields.required("union", Fields.text))
    let line: UnionLine = try fields.required("line", Fields.choice)
    let parent = try db.union(code: try fields.required("parent", Fields.text))
    let from = fields.day("from") ?? .first
    let to = fields.day("to")
    if let to, to <= from {
      throw Problem(.value, "period.ends_before_it_begins", ["from": .day(from), "to": .day(to)])
    }
    guard let old = try known(union, line, parent, from, isOpen: to == nil, in: db) else {
      try attach(union, line, parent.code, from: from, to: to, in: db)
      return Entered("union_parent", union.id.rawValue, .added)
    }
    guard old.parent == parent.id else {
      throw Problem(
        .value, "union.move_instead",
        [
          "code": .text(union.code), "field": .field("union_parent.parent"),
          "present": .text(try db.find(TradeUnion.self, old.parent)?.code ?? "–"),
          "given": .text(parent.code),
        ])
    }
    var new = old
    new.from = from
    new.to = to
    if new != old {
      try checkLink(union, line, to: parent, from: from, to: to, in: db)
      try refuseOverlap(union, line, from, to, beside: old.id, in: db)
    }
    let isChanged = try db.update(new, from: old)
    return Entered("union_parent", new.id.rawValue, isChanged ? .changed : .unchanged)
  }

  /// A union stands under one parent at a time in each line.
  func refuseOverlap(
    _ union: TradeUnion, _ line: UnionLine, _ from: Day, _ to: Day?,
    beside link: Identifier<UnionParent>?, in db: borrowing Connection
  ) throws {
    let others = try db.fetch(
      UnionParent.self,
      """
      SELECT \(columns: UnionParent.table) FROM union_parent
      WHERE union_id = \(union.id) AND line = \(line) AND from_on < \(to ?? .last)
        AND ifnull(to_on, '9999-12-31') > \(from) ORDER BY from_on
      """)
    guard let other = others.first(where: { $0.id != link }) else { return }
    throw Problem(
      .value, "union.two_parents",
      [
        "code": .text(union.code), "from": .day(from),
        "parent": .text(try db.find(TradeUnion.self, other.parent)?.code ?? "–"),
        "since": .day(other.from), "until": other.to.map { .day($0) } ?? .text("–"),
      ])
  }

  /// The link a row is about: the one that begins that day, else the open one to the same parent.
  private func known(
    _ union: TradeUnion, _ line: UnionLine, _ parent: TradeUnion, _ from: Day, isOpen: Bool,
    in db: borrowing Connection
  ) throws -> UnionParent? {
    let links = try db.fetch(
      UnionParent.self,
      """
      SELECT \(columns: UnionParent.table) FROM union_parent
      WHERE union_id = \(union.id) AND line = \(line)
      """)
    if let same = links.first(where: { $0.from == from }) { return same }
    guard isOpen else { return nil }
    return links.first { $0.to == nil && $0.parent == parent.id }
  }
}
