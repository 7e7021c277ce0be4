import CSQLite
import Glibc

/// One change of a batch, lent while its iterator stands on it.
@safe package struct ChangeCursor: ~Copyable {
  /// The table and the id of the row.
  package let row: RowKey
  package let operation: Change.Operation
  private let iterator: OpaquePointer
  private let columnCount: Int32

  init(at iterator: OpaquePointer, names: inout TableNames) throws {
    var table: UnsafePointer<CChar>?
    var columns: Int32 = 0
    var code: Int32 = 0
    try Changeset.check(unsafe sqlite3changeset_op(iterator, &table, &columns, &code, nil))
    let kind: Change.Operation =
      switch code {
      case SQLITE_INSERT: .insert
      case SQLITE_DELETE: .delete
      default: .update
      }
    // Every journalled table has its integer `id` first; an update keeps it in the old values.
    let first = unsafe Self.value(
      at: 0, of: iterator, kind == .insert ? sqlite3changeset_new : sqlite3changeset_old)
    guard case .integer(let id)? = first else { throw JournalError.damaged }
    row = RowKey(table: unsafe names.name(at: table!), id: id)
    operation = kind
    columnCount = columns
    unsafe self.iterator = iterator
  }

  /// One column's value before, or `nil` where there is none or it did not change.
  package func before(_ column: Int) -> SQLiteValue? {
    guard operation != .insert, column < columnCount else { return nil }
    return unsafe Self.value(at: Int32(column), of: iterator, sqlite3changeset_old)
  }

  /// One column's value after, likewise.
  package func after(_ column: Int) -> SQLiteValue? {
    guard operation != .delete, column < columnCount else { return nil }
    return unsafe Self.value(at: Int32(column), of: iterator, sqlite3changeset_new)
  }

  /// All of it, to keep.
  package func change() -> Change {
    let columns = 0..<Int(columnCount)
    return Change(
      row: row, operation: operation,
      before: operation == .insert ? [] : columns.map { before($0) },
      after: operation == .delete ? [] : columns.map { after($0) })
  }

  private static func value(
    at column: Int32, of iterator: OpaquePointer,
    _ read: (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Int32
  ) -> SQLiteValue? {
    var value: OpaquePointer?
    guard unsafe read(iterator, column, &value) == SQLITE_OK, unsafe value != nil else {
      return nil
    }
    return unsafe SQLiteValue(value)
  }
}

/// The name of the table the last change was in: a changeset keeps a table's changes together.
struct TableNames {
  private var bytes: [CChar] = [0]
  private var name = ""

  mutating func name(at pointer: UnsafePointer<CChar>) -> String {
    // By content: SQLite reads the next table's name into the same memory.
    if unsafe strcmp(pointer, bytes) != 0 {
      name = unsafe String(cString: pointer)
      bytes = Array(name.utf8CString)
    }
    return name
  }
}
