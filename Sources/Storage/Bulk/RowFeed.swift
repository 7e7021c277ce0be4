import CSQLite

/// Rows on their way into a table, which SQLite fetches one after the other as the rows of a virtual
/// table: one statement inserts them all. A statement for each would open and close the table and
/// its indexes each time, which costs more than the insertion.
///
/// <https://sqlite.org/vtab.html>; eponymous, so that the schema knows nothing of it.
@safe final class RowFeed {
  typealias Row = UnsafeBufferPointer<BulkValue>

  /// What the table is called, and how many columns it has at most.
  static let table = "bulk_rows"
  static let columnLimit = 32

  /// The next row, whose values stay until the one after it is asked for.
  private let next: () -> Row?

  init(_ next: @escaping () -> Row?) { unsafe self.next = unsafe next }

  /// Lets the statements of a connection read from whatever `work` feeds.
  static func register(on handle: OpaquePointer, work: Work) {
    // Unretained: the connection owns both and closes the handle first.
    let context = unsafe Unmanaged.passUnretained(work).toOpaque()
    unsafe sqlite3_create_module_v2(handle, table, &module, context, nil)
  }

  // SQLite looks at it as long as a connection is open, and changes nothing in it.
  nonisolated(unsafe) private static var module = makeModule()

  private static func makeModule() -> sqlite3_module {
    var module = sqlite3_module()
    unsafe module.xConnect = { handle, context, _, _, table, _ in
      let columns = (0..<RowFeed.columnLimit).map { "c\($0)" }.joined(separator: ", ")
      let code = unsafe sqlite3_declare_vtab(handle, "CREATE TABLE feed (\(columns))")
      guard code == SQLITE_OK else { return code }
      let made = UnsafeMutablePointer<Source>.allocate(capacity: 1)
      unsafe made.initialize(to: Source(base: sqlite3_vtab(), work: context!))
      unsafe table?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(
        to: sqlite3_vtab.self)
      return SQLITE_OK
    }
    unsafe module.xDisconnect = { table in
      unsafe UnsafeMutableRawPointer(table!).assumingMemoryBound(to: Source.self).deallocate()
      return SQLITE_OK
    }
    unsafe module.xBestIndex = { _, _ in SQLITE_OK }
    unsafe module.xOpen = { table, cursor in
      let source = unsafe UnsafeMutableRawPointer(table!).assumingMemoryBound(to: Source.self)
      let work = unsafe Unmanaged<Work>.fromOpaque(source.pointee.work).takeUnretainedValue()
      guard let feed = work.feed else { return SQLITE_MISUSE }
      let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
      unsafe made.initialize(
        to: Cursor(base: sqlite3_vtab_cursor(), feed: Unmanaged.passUnretained(feed)))
      unsafe cursor?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(
        to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    unsafe module.xClose = { cursor in
      unsafe RowFeed.cursor(cursor!).deallocate()
      return SQLITE_OK
    }
    unsafe module.xFilter = { cursor, _, _, _, _ in unsafe RowFeed.advance(cursor!) }
    unsafe module.xNext = { cursor in unsafe RowFeed.advance(cursor!) }
    unsafe module.xEof = { cursor in unsafe RowFeed.cursor(cursor!).pointee.row == nil ? 1 : 0 }
    unsafe module.xRowid = { _, _ in SQLITE_OK }
    unsafe module.xColumn = { cursor, context, column in
      let value = unsafe RowFeed.cursor(cursor!).pointee.row![Int(column)]
      switch value.kind {
      case .null: unsafe sqlite3_result_null(context)
      case .integer: unsafe sqlite3_result_int64(context, value.integer)
      case .text:
        // No destructor: SQLite copies what it keeps before the next row.
        unsafe value.start?.withMemoryRebound(to: CChar.self, capacity: value.count) { text in
          unsafe sqlite3_result_text(context, text, Int32(value.count), nil)
        }
      }
      return SQLITE_OK
    }
    return module
  }

  /// What SQLite holds of the table and of a statement that reads it: its own part first.
  @safe private struct Source {
    var base: sqlite3_vtab
    let work: UnsafeMutableRawPointer
  }

  @safe private struct Cursor {
    var base: sqlite3_vtab_cursor
    let feed: Unmanaged<RowFeed>
    var row: UnsafePointer<BulkValue>?
  }

  private static func cursor(
    _ base: UnsafeMutablePointer<sqlite3_vtab_cursor>
  ) -> UnsafeMutablePointer<Cursor> {
    unsafe UnsafeMutableRawPointer(base).assumingMemoryBound(to: Cursor.self)
  }

  private static func advance(_ base: UnsafeMutablePointer<sqlite3_vtab_cursor>) -> Int32 {
    let cursor = unsafe cursor(base)
    unsafe cursor.pointee.row = cursor.pointee.feed._withUnsafeGuaranteedRef {
      unsafe $0.next()?.baseAddress
    }
    return SQLITE_OK
  }
}
