import CSQLite

/// The bytes of one chunk, read change by change: <https://sqlite.org/session/intro.html>
struct Changeset {
  let bytes: [UInt8]

  /// Lends each change, in the order SQLite keeps them, to `body`.
  func eachChange(_ body: (Change) throws -> Void) throws {
    var iterator: OpaquePointer?
    try unsafe bytes.withUnsafeBytes { buffer in
      // The iterator only reads; the C declaration lacks a `const`.
      let start = unsafe UnsafeMutableRawPointer(mutating: buffer.baseAddress)
      try Self.check(unsafe sqlite3changeset_start(&iterator, Int32(buffer.count), start))
      defer { unsafe sqlite3changeset_finalize(iterator) }
      while true {
        let code = unsafe sqlite3changeset_next(iterator)
        if code == SQLITE_DONE { return }
        guard code == SQLITE_ROW else { return try Self.check(code) }
        try body(unsafe Self.change(at: iterator))
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

  private static func change(at iterator: OpaquePointer?) throws -> Change {
    var table: UnsafePointer<CChar>?
    var columns: Int32 = 0
    var operation: Int32 = 0
    try check(unsafe sqlite3changeset_op(iterator, &table, &columns, &operation, nil))
    let kind: Change.Operation =
      switch operation {
      case SQLITE_INSERT: .insert
      case SQLITE_DELETE: .delete
      default: .update
      }
    let before =
      kind == .insert
      ? [] : unsafe values(columns) { unsafe sqlite3changeset_old(iterator, $0, $1) }
    let after =
      kind == .delete
      ? [] : unsafe values(columns) { unsafe sqlite3changeset_new(iterator, $0, $1) }
    // Every journalled table has its integer `id` first; an update keeps it in the old values.
    guard case .integer(let id)?? = (kind == .insert ? after : before).first else {
      throw JournalError.damaged
    }
    let name = unsafe String(cString: table!)
    return Change(
      row: RowKey(table: name, id: id), operation: kind, before: before, after: after)
  }

  private static func values(
    _ columns: Int32, _ read: (Int32, UnsafeMutablePointer<OpaquePointer?>) -> Int32
  ) -> [SQLiteValue?] {
    (0..<columns).map { column in
      var value: OpaquePointer?
      guard unsafe read(column, &value) == SQLITE_OK, unsafe value != nil else { return nil }
      return unsafe SQLiteValue(value)
    }
  }

  private static func check(_ code: Int32) throws {
    guard code == SQLITE_OK else {
      if code == SQLITE_CORRUPT { throw JournalError.damaged }
      throw SQLiteError(code: code, message: "changeset", sql: nil)
    }
  }
}
