import Synchronization

/// A connection that is lent to one user at a time.
final class LentConnection: Sendable {
  private let mutex: Mutex<Connection>

  init(_ connection: consuming Connection) { mutex = Mutex(connection) }

  func lend<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    // Through a variable, because what a mutex returns would have to be sendable.
    var result: Result?
    try mutex.withLock { connection in result = try body(connection) }
    return result!
  }
}
