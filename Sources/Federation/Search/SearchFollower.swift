import Records
import Storage

/// Keeps the search index while a batch is written.
final class SearchFollower: Follower {
  let tables: Set<String> = ["person", "union_version"]
  private var people = Touched()
  private var unions = Touched()
  private var loaded: [ClosedRange<Int64>] = []

  /// The records a batch touched.
  private struct Touched {
    /// Added ones, which the index does not know yet.
    var added: [Int64] = []
    /// Others, with what the index knows of them where that is no longer so.
    var former: [Int64: (name: String?, number: String?)] = [:]

    /// - Parameter merger: the column that takes a record out of the index or back into it.
    mutating func note(
      _ change: borrowing ChangeCursor, name: Int, number: Int? = nil, merger: Int? = nil
    ) {
      let id = change.row.id
      guard change.operation != .insert else {
        // One that was deleted before is known already.
        if former[id] == nil { added.append(id) }
        return
      }
      let nameBefore = text(change.before(name))
      let numberBefore = number.flatMap { text(change.before($0)) }
      let isMoved = merger.map { change.before($0) != nil } ?? false
      guard nameBefore != nil || numberBefore != nil || isMoved else { return }
      // The first image is what the index holds; of what this batch added it holds nothing, and
      // taking away what is not there does no harm.
      let known = former[id]
      former[id] = (known?.name ?? nameBefore, known?.number ?? numberBefore)
    }

    private func text(_ value: SQLiteValue?) -> String? {
      if case .text(let text)? = value { text } else { nil }
    }
  }

  func note(_ change: borrowing ChangeCursor) throws {
    if change.row.table == "person" {
      people.note(change, name: 4, number: 1, merger: 12)
    } else {
      unions.note(change, name: 3)
    }
  }

  func note(loaded ids: [String: ClosedRange<Int64>]) {
    if let people = ids["person"] { loaded.append(people) }
  }

  func settle(_ db: borrowing Connection) throws {
    for people in loaded { try SearchLoad.add(people, in: db) }
    try settle(people, .person, db)
    try settle(unions, .union, db)
  }

  private func settle(
    _ touched: Touched, _ sort: NameKeys.Sort, _ db: borrowing Connection
  ) throws {
    for (id, former) in touched.former {
      let now = try SearchIndex.texts(of: sort, id, in: db)
      try SearchIndex.remove(
        sort, id, name: former.name ?? now?.name, number: former.number ?? now?.number, in: db)
    }
    try SearchIndex.add(sort, touched.added + touched.former.keys.sorted(), in: db)
  }
}
