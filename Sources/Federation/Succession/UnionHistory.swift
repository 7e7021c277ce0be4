package import Records
package import Storage

/// A union's life by date (沿革): its names, levels and kinds, whom it stood under, who followed
/// whom.
package enum UnionHistory {
  /// What changed.
  package enum Change: String, CaseIterable, Sendable {
    case founded, renamed, converted, level, division
    case administrative, industrial
    case merged, split, dissolved, absorbed, separated
  }

  /// One line of a history.
  package struct Entry: Equatable, Sendable {
    /// `nil` since ever.
    package let on: Day?
    package let change: Change
    package var before: String?
    package var after: String?
    package var document: String?
  }

  /// Throws `union.not_found`.
  package static func of(_ code: String, in db: borrowing Connection) throws -> [Entry] {
    let union = try db.union(code: code)
    let entries =
      try versions(of: union, in: db) + links(of: union, in: db) + successions(of: union, in: db)
    return entries.enumerated().sorted { a, b in
      (a.element.on ?? .first, a.offset) < (b.element.on ?? .first, b.offset)
    }.map(\.element)
  }

  private static func versions(of union: TradeUnion, in db: borrowing Connection) throws
    -> [Entry]
  {
    let versions = try db.fetch(
      UnionVersion.self,
      """
      SELECT \(columns: UnionVersion.table) FROM union_version WHERE union_id = \(union.id)
      ORDER BY from_on
      """)
    guard let first = versions.first else { return [] }
    var entries = [
      Entry(
        on: union.foundedOn ?? (first.from == .first ? nil : first.from), change: .founded,
        after: first.name, document: first.document)
    ]
    for (old, new) in zip(versions, versions.dropFirst()) {
      func add(_ change: Change, _ before: String?, _ after: String?) {
        guard before != after else { return }
        entries.append(
          Entry(
            on: new.from, change: change, before: before, after: after, document: new.document))
      }
      add(.renamed, old.name, new.name)
      add(.converted, old.kind.rawValue, new.kind.rawValue)
      add(.level, old.level.rawValue, new.level.rawValue)
      add(.division, old.division, new.division)
    }
    return entries
  }

  private static func links(of union: TradeUnion, in db: borrowing Connection) throws -> [Entry] {
    var entries: [Entry] = []
    for line in UnionLine.allCases {
      let links = try db.fetch(
        UnionParent.self,
        """
        SELECT \(columns: UnionParent.table) FROM union_parent
        WHERE union_id = \(union.id) AND line = \(line) ORDER BY from_on
        """)
      let change: Change = line == .administrative ? .administrative : .industrial
      var before: (code: String, to: Day?)?
      for link in links {
        if let gone = before, let end = gone.to, end < link.from {
          entries.append(Entry(on: end, change: change, before: gone.code))
          before = nil
        }
        let code = try db.find(TradeUnion.self, link.parent)?.code ?? "–"
        entries.append(
          Entry(
            on: link.from == .first ? nil : link.from, change: change, before: before?.code,
            after: code))
        before = (code, link.to)
      }
      if let gone = before, let end = gone.to {
        entries.append(Entry(on: end, change: change, before: gone.code))
      }
    }
    return entries
  }

  private static func successions(of union: TradeUnion, in db: borrowing Connection) throws
    -> [Entry]
  {
    var entries: [Entry] = []
    var isEndTold = false
    for succession in try db.successions(about: union.id) {
      let isOwn = succession.union.id == union.id.rawValue
      let other = isOwn ? succession.successor : succession.union
      let code = try other?.tradeUnion(in: db).code
      let change: Change
      switch succession.how {
      case .merge: change = isOwn ? .merged : .absorbed
      case .split: change = isOwn ? .split : .separated
      case .dissolve: change = isOwn ? .dissolved : .absorbed
      // The version of the day tells it, with the document.
      case .convert: continue
      }
      if isOwn, union.dissolvedOn == succession.on { isEndTold = true }
      entries.append(
        Entry(
          on: succession.on, change: change, before: isOwn ? nil : code,
          after: isOwn ? code : nil, document: succession.document))
    }
    if let end = union.dissolvedOn, !isEndTold {
      entries.append(Entry(on: end, change: .dissolved))
    }
    return entries
  }
}
