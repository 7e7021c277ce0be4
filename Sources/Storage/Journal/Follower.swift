/// Keeps derived tables in step with the journalled ones.
///
/// It hears of every change while a batch is written, whoever made it (a verb, an import, an
/// undo), and settles before the batch ends, in the same transaction. A row may be heard of more
/// than once, since a long batch is put away in chunks. In a rehearsal nobody is told.
package protocol Follower: AnyObject {
  /// The journalled tables it hears of.
  var tables: Set<String> { get }
  /// One change, lent. The file already stands as the whole batch so far left it.
  func note(_ change: borrowing ChangeCursor) throws
  /// New rows that were loaded in bulk, by table, its own and others: from the lowest to the
  /// highest of their ids. Between them may be rows that it has heard of one by one.
  func note(loaded ids: [String: ClosedRange<Int64>]) throws
  /// After the last change: writes the derived tables.
  func settle(_ db: borrowing Connection) throws
}

/// The followers of one batch.
struct Following {
  private let followers: [any Follower]
  /// Who hears of the table the last change was in: a chunk keeps a table's changes together.
  private var table = ""
  private var listeners: [any Follower] = []

  init(_ followers: [any Follower]) { self.followers = followers }

  mutating func note(_ change: borrowing ChangeCursor) throws {
    if change.row.table != table {
      table = change.row.table
      listeners = followers.filter { $0.tables.contains(table) }
    }
    for listener in listeners { try listener.note(change) }
  }

  func note(loaded ids: [String: ClosedRange<Int64>]) throws {
    for follower in followers where !follower.tables.isDisjoint(with: ids.keys) {
      try follower.note(loaded: ids)
    }
  }

  func settle(_ db: borrowing Connection) throws {
    for follower in followers { try follower.settle(db) }
  }
}
