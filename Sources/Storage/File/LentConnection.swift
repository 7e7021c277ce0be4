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

  /// Lends the connection unless somebody has it, this thread included: then `nil`.
  func lendIfFree<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result? {
    var result: Result?
    _ = try mutex.withLockIfAvailable { connection in result = try body(connection) }
    return result
  }
}

/// A second connection to the same file, opened when it is first needed.
final class SpareConnection: Sendable {
  private let mutex = Mutex<Connection?>(nil)

  func lend<Result>(
    path: String, _ limits: Limits, _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    var result: Result?
    try mutex.withLock { connection in
      if connection == nil {
        let opened = try Store.open(path, .readWrite, limits)
        try opened.run(script: "PRAGMA synchronous = FULL")
        connection = consume opened
      }
      switch connection {
      case .some(let opened): result = try body(opened)
      case .none: break
      }
    }
    return result!
  }
}
