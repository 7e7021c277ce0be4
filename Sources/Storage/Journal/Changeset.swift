import CSQLite

/// The bytes of one chunk, read change by change: <https://sqlite.org/session/intro.html>
struct Changeset {
  let bytes: [UInt8]

  /// Lends each change, in the order SQLite keeps them, to `body`.
  func eachChange(_ body: (Change) throws -> Void) throws {
    try eachCursor { cursor in try body(cursor.change()) }
  }

  /// Lends each change without reading its values: for those who look for a few among many.
  func eachCursor(_ body: (borrowing ChangeCursor) throws -> Void) throws {
    var iterator: OpaquePointer?
    try unsafe bytes.withUnsafeBytes { buffer in
      // The iterator only reads; the C declaration lacks a `const`.
      let start = unsafe UnsafeMutableRawPointer(mutating: buffer.baseAddress)
      try Self.check(unsafe sqlite3changeset_start(&iterator, Int32(buffer.count), start))
      defer { unsafe sqlite3changeset_finalize(iterator) }
      var tables = TableNames()
      while true {
        let code = unsafe sqlite3changeset_next(iterator)
        if code == SQLITE_DONE { return }
        guard code == SQLITE_ROW, let current = unsafe iterator else {
          return try Self.check(code)
        }
        try body(try unsafe ChangeCursor(at: current, names: &tables))
      }
    }
  }

  /// Each row once: what all `chunks` together did.
  static func combined(_ chunks: [[UInt8]]) throws -> Changeset {
    var group: OpaquePointer?
    try check(unsafe sqlite3changegroup_new(&group))
    defer { unsafe sqlite3changegroup_delete(group) }
    for chunk in chunks {
      var chunk = chunk
      let count = Int32(chunk.count)
      try check(unsafe sqlite3changegroup_add(group, count, &chunk))
    }
    return Changeset(bytes: try unsafe output { unsafe sqlite3changegroup_output(group, $0, $1) })
  }

  /// What takes these changes back.
  func inverted() throws -> Changeset {
    let count = Int32(bytes.count)
    return Changeset(
      bytes: try unsafe Self.output { unsafe sqlite3changeset_invert(count, bytes, $0, $1) })
  }

  private static func output(
    _ make: (
      UnsafeMutablePointer<Int32>, UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32
  ) throws -> [UInt8] {
    var count: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    let code = unsafe make(&count, &bytes)
    defer { unsafe sqlite3_free(bytes) }
    try check(code)
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  }

  static func check(_ code: Int32) throws {
    guard code == SQLITE_OK else {
      if code == SQLITE_CORRUPT { throw JournalError.damaged }
      throw SQLiteError(code: code, message: "changeset", sql: nil)
    }
  }
}
