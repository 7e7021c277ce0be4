import Records
import Storage

/// The tree whose links are open, as the roll-up counts by it: the administrative line, and each
/// union's latest level.
struct GrowthTree {
  struct Link: Equatable {
    let parent: Int64?
    let level: UnionLevel
  }

  private(set) var links: [Int64: Link]

  init(links: [Int64: Link] = [:]) { self.links = links }

  /// All of the kept tree.
  static func kept(in db: borrowing Connection) throws -> GrowthTree {
    try read("SELECT union_id, parent_id, level FROM derived_growth_tree", in: db)
  }

  /// The tree as the unions' rows say it.
  ///
  /// - Parameter unions: only these.
  static func present(_ unions: Set<Int64>? = nil, in db: borrowing Connection) throws
    -> GrowthTree
  {
    let all: SQL = """
      SELECT u.id, (
          SELECT p.parent_id FROM union_parent p
          WHERE p.union_id = u.id AND p.line = 'administrative' AND p.to_on IS NULL), (
          SELECT v.level FROM union_version v WHERE v.union_id = u.id
          ORDER BY v.from_on DESC LIMIT 1) AS level
      FROM trade_union u WHERE level IS NOT NULL
      """
    guard let unions else { return try read(all, in: db) }
    var links: [Int64: Link] = [:]
    for union in unions {
      links.merge(try read(all + "AND u.id = \(union)", in: db).links) { $1 }
    }
    return GrowthTree(links: links)
  }

  private static func read(_ sql: SQL, in db: borrowing Connection) throws -> GrowthTree {
    var links: [Int64: Link] = [:]
    try db.eachRow(of: sql) { row in
      links[try row.next()] = Link(parent: try row.next(), level: try row.next())
    }
    return GrowthTree(links: links)
  }

  /// Learns a union and those above it, where it does not know them yet.
  mutating func learn(_ union: Int64, in db: borrowing Connection) throws {
    guard links[union] == nil else { return }
    var found: [Int64: Link] = [:]
    try db.eachRow(
      of: """
        WITH RECURSIVE up (id) AS (
          SELECT \(union)
          UNION
          SELECT t.parent_id FROM up JOIN derived_growth_tree t ON t.union_id = up.id
          WHERE t.parent_id IS NOT NULL)
        SELECT t.union_id, t.parent_id, t.level FROM up JOIN derived_growth_tree t
          ON t.union_id = up.id
        """
    ) { row in found[try row.next()] = Link(parent: try row.next(), level: try row.next()) }
    links.merge(found) { $1 }
  }

  mutating func set(_ union: Int64, _ link: Link?) { links[union] = link }

  /// A union and those above it, lowest first. A chain that led back into itself ends there.
  func chain(of union: Int64) -> [Int64] {
    var chain: [Int64] = []
    var next: Int64? = union
    while let one = next, let link = links[one], !chain.contains(one) {
      chain.append(one)
      next = link.parent
    }
    return chain
  }

  /// The lowest union from `union` upwards that has rows of its own.
  func place(of union: Int64) -> Int64? {
    chain(of: union).first { links[$0]?.level != .grassroots }
  }

  /// Every row in which somebody at `place` counts.
  func cells(of place: Int64) -> [GrowthCell] {
    var cells: [GrowthCell] = []
    var below = Set<UnionLevel>()
    for union in chain(of: place) {
      guard let level = links[union]?.level, level != .grassroots else { continue }
      cells.append(GrowthCell(union: union, part: 0))
      for other in UnionLevel.allCases
      where other > level && other != .grassroots && !below.contains(other) {
        cells.append(GrowthCell(union: union, part: other.depth))
      }
      below.insert(level)
    }
    return cells
  }

  /// The unit of a level under `root` that a union stands under: the highest one. Without one,
  /// `root` itself; `nil` when the union stands elsewhere.
  func unit(of union: Int64, under root: Int64, level: UnionLevel?) -> Int64? {
    let chain = chain(of: union)
    guard let end = chain.firstIndex(of: root) else { return nil }
    guard let level else { return root }
    return chain[..<end].last { links[$0]?.level == level } ?? root
  }
}
