extension Store {
  /// Lends a copy of the file that can be written to and is gone afterwards, for trying things out
  /// while others go on working.
  package func tryingOut<Result>(_ body: (borrowing Connection) throws -> Result) throws -> Result {
    let copy = try privateCopy { _ in }
    return try copy.transaction(.writing, body)
  }

  /// A copy of the file at this moment, for nobody but this process.
  ///
  /// - Parameter check: looks at the file first, in the same view.
  func privateCopy(_ check: (borrowing Connection) throws -> Void) throws -> Connection {
    // Without a name, SQLite keeps the copy in its own temporary folder, readable by its owner
    // only and already unlinked, so that a killed process leaves no people's data behind.
    let copy = try Connection(path: "", mode: .create)
    try read { file in
      try check(file)
      try file.copyPages(to: copy)
    }
    try copy.run(script: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
    return copy
  }
}
