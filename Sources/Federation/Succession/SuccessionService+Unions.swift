import Records
import Storage

extension SuccessionService {
  /// The unions below, in both lines: to the union named for them; else to the rest where it works
  /// at a higher level, and to the parent of the union that ends where it does not.
  func handUnions(_ work: inout HandoverWork, in db: borrowing Connection) throws
    -> [HandoverCount]
  {
    var tally = HandoverTally()
    let links = try db.fetch(
      UnionParent.self,
      """
      SELECT \(columns: UnionParent.table) FROM union_parent
      WHERE parent_id = \(work.source.id) AND ifnull(to_on, '9999-12-31') > \(work.day)
      ORDER BY union_id, line
      """)
    for link in links {
      guard let child = try db.find(TradeUnion.self, link.union),
        child.dissolvedOn.map({ $0 > work.day }) ?? true,
        let target = try target(of: child, link, &work, in: db)
      else { continue }
      guard link.from < work.day else { throw later("union_parent", work, child.code, link.from) }
      _ = try UnionService(desk).move(
        child.code, to: target.code, line: link.line, on: work.day, in: db)
      tally.add(target)
    }
    return tally.counts(.unions, of: work)
  }

  private func target(
    of child: TradeUnion, _ link: UnionParent, _ work: inout HandoverWork,
    in db: borrowing Connection
  ) throws -> TradeUnion? {
    if let named = work.place(child.code) { return named }
    guard let rest = work.rest else { return nil }
    let own = try db.version(of: child.id, on: work.day)
    let isAbove = try db.version(of: rest.id, on: work.day).level < own.level
    if rest.id != child.id, isAbove || link.line == .industrial { return rest }
    let above = try db.parentLink(of: work.source.id, line: link.line, on: work.day)
    return try above.flatMap { try db.find(TradeUnion.self, $0.parent) } ?? rest
  }

  /// Writes who follows whom; each pair once.
  ///
  /// - Returns: whether anything was new.
  @discardableResult
  func record(
    _ work: HandoverWork, _ how: Succession.How, also codes: [String],
    in db: borrowing Connection
  ) throws -> Bool {
    let named = try codes.map { try db.union(code: $0) }
    var successors: [Identifier<TradeUnion>?] = []
    for union in [work.rest].compactMap({ $0 }) + named + work.members.map(\.target)
    where union.id != work.source.id && !successors.contains(union.id) {
      successors.append(union.id)
    }
    if successors.isEmpty, how == .dissolve { successors = [nil] }
    var isNew = false
    for successor in successors {
      isNew =
        try Succession.keep(
          work.source.id, successor, how, on: work.day, work.document, in: db) || isNew
    }
    return isNew
  }
}
