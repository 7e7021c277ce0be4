import Records
import Storage

/// Keeps the roll-up during a batch: for everybody whose events changed, takes away what the events
/// said before and adds what they say now.
final class GrowthFollower: Follower {
  let tables: Set<String> = ["membership_event", "union_parent", "union_version"]
  private var changes = GrowthChanges()
  /// Unions of which a row was added or taken away, and rows that were edited.
  private var unions: Set<Int64> = []
  private var parentRows: Set<Int64> = []
  private var versionRows: Set<Int64> = []

  /// More people than this are counted anew with everybody, in one scan.
  static let limit = 100_000

  func note(_ change: borrowing ChangeCursor) throws {
    guard change.row.table != "membership_event" else { return changes.note(change) }
    for value in [change.before(1), change.after(1)] {
      if case .integer(let union) = value { unions.insert(union) }
    }
    guard change.operation == .update else { return }
    if change.row.table == "union_parent" {
      parentRows.insert(change.row.id)
    } else {
      versionRows.insert(change.row.id)
    }
  }

  func note(loaded ids: [String: ClosedRange<Int64>]) {
    if ids["membership_event"] != nil { changes.note(loaded: ids["person"]?.lowerBound ?? 0) }
  }

  func settle(_ db: borrowing Connection) throws {
    // What no rebuild has made yet is made whole when the file is opened.
    guard try DerivedTables.isCurrent(GrowthRollUp.self, in: db) else { return }
    let moved = try movedUnions(in: db)
    guard !changes.isEmpty || !moved.isEmpty else { return }
    let last = try GrowthRollUp.lastPerson(in: db)
    var people = try changes.people(upTo: last, in: db)
    let trees = try trees(moved, in: db)
    if people != nil, !trees.moved.isEmpty {
      people = try add(peopleOf: trees.moved, to: people ?? [], in: db)
    }
    guard let people else { return try GrowthRollUp.rebuild(in: db) }
    try recount(people, after: last, trees.old, trees.new, in: db)
  }

  /// The unions whose parent or level is no longer what the roll-up keeps.
  private func movedUnions(in db: borrowing Connection) throws -> [Int64: GrowthTree.Link?] {
    for row in parentRows {
      let union = try db.value(Int64.self, "SELECT union_id FROM union_parent WHERE id = \(row)")
      if let union { unions.insert(union) }
    }
    for row in versionRows {
      let union = try db.value(Int64.self, "SELECT union_id FROM union_version WHERE id = \(row)")
      if let union { unions.insert(union) }
    }
    guard !unions.isEmpty else { return [:] }
    // Of a few the rows are looked up; of many, all are read.
    let isFew = unions.count < 200
    let present = try GrowthTree.present(isFew ? unions : nil, in: db)
    var kept = try isFew ? GrowthTree() : GrowthTree.kept(in: db)
    var moved: [Int64: GrowthTree.Link?] = [:]
    for union in unions {
      if isFew { try kept.learn(union, in: db) }
      if kept.links[union] != present.links[union] {
        moved.updateValue(present.links[union], forKey: union)
      }
    }
    return moved
  }

  private struct Trees {
    var old: GrowthTree
    var new: GrowthTree
    /// The unions that moved, with all unions that stand or stood under them.
    var moved: Set<Int64> = []
  }

  private func trees(_ moved: [Int64: GrowthTree.Link?], in db: borrowing Connection) throws
    -> Trees
  {
    guard !moved.isEmpty else { return Trees(old: GrowthTree(), new: GrowthTree()) }
    let old = try GrowthTree.kept(in: db)
    var trees = Trees(old: old, new: old)
    for (union, link) in moved {
      trees.new.set(union, link)
      try GrowthRollUp.keep(union, link, in: db)
    }
    let anyone = try db.value(Int64.self, "SELECT id FROM membership_event LIMIT 1")
    guard anyone != nil else { return trees }
    for union in Set(old.links.keys).union(trees.new.links.keys)
    where old.chain(of: union).contains(where: moved.keys.contains)
      || trees.new.chain(of: union).contains(where: moved.keys.contains)
    {
      trees.moved.insert(union)
    }
    return trees
  }

  /// - Returns: `nil` when there are too many to count one by one.
  private func add(
    peopleOf unions: Set<Int64>, to people: Set<Int64>, in db: borrowing Connection
  ) throws -> Set<Int64>? {
    var people = people
    for union in unions {
      try db.eachRow(
        of: """
          SELECT person_id FROM membership_event WHERE union_id = \(union)
          UNION ALL
          SELECT person_id FROM membership_event WHERE other_union_id = \(union)
          """
      ) { row in people.insert(try row.next()) }
      if people.count > Self.limit { return nil }
    }
    return people
  }

  private func recount(
    _ people: Set<Int64>, after last: Int64, _ old: GrowthTree, _ new: GrowthTree,
    in db: borrowing Connection
  ) throws {
    var (gone, come) = (GrowthRoller(old), GrowthRoller(new))
    var highest = last
    func enter(_ life: GrowthLife) throws {
      try come.learn(life, in: db)
      come.add(life)
      highest = max(highest, life.person)
    }
    for person in people where person <= last {
      let rows = try db.growthEvents(of: person)
      try enter(GrowthLife(person: person, events: GrowthEventRow.effective(rows)))
      let before = GrowthLife(person: person, events: changes.before(rows, of: person))
      try gone.learn(before, in: db)
      gone.add(before, sign: -1)
    }
    try db.eachLife(after: last, enter)
    var sums = come.sums()
    for (cell, months) in gone.sums() {
      for (month, counts) in months {
        sums[cell, default: [:]][month, default: GrowthMonths()] += counts
      }
    }
    try GrowthRollUp.add(sums, in: db)
    try GrowthRollUp.add(days: gone.days.merging(come.days, uniquingKeysWith: +), in: db)
    if highest > last { try GrowthRollUp.setLastPerson(highest, in: db) }
  }
}
