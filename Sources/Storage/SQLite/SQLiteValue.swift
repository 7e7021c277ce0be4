import CSQLite

/// What any column can hold, for code that treats all tables alike: the journal, listings, checks.
package enum SQLiteValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension SQLiteValue: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    let value = unsafe sqlite3_column_value(row.handle, column)
    unsafe self.init(value)
  }

  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    switch self {
    case .null: unsafe sqlite3_bind_null(statement.handle, index)
    case .integer(let value): value.bind(to: statement, at: index)
    case .real(let value): unsafe sqlite3_bind_double(statement.handle, index, value)
    case .text(let value): value.bind(to: statement, at: index)
    case .blob(let bytes): bytes.bind(to: statement, at: index)
    }
  }

  /// Copies a value that SQLite lends: a column's, or one side of a change.
  init(_ value: OpaquePointer?) {
    switch unsafe sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(unsafe sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = .real(unsafe sqlite3_value_double(value))
    case SQLITE_TEXT:
      // The text first, then its length: the first call may convert, the second counts.
      let start = unsafe sqlite3_value_text(value)
      let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
      self = .text(unsafe String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = unsafe sqlite3_value_blob(value)
      let bytes = unsafe UnsafeRawBufferPointer(
        start: start, count: Int(sqlite3_value_bytes(value)))
      self = .blob(unsafe Array(bytes))
    default: self = .null
    }
  }
}

extension [UInt8]: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    guard unsafe sqlite3_column_type(row.handle, column) == SQLITE_BLOB else {
      throw row.mismatch([UInt8].self, at: column)
    }
    let start = unsafe sqlite3_column_blob(row.handle, column)
    let count = unsafe Int(sqlite3_column_bytes(row.handle, column))
    unsafe self.init(UnsafeRawBufferPointer(start: start, count: count))
  }

  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    // An empty blob needs a pointer that is not NULL, or SQLite binds NULL.
    if isEmpty { return unsafe sqlite3_bind_zeroblob(statement.handle, index, 0) }
    return unsafe withUnsafeBytes { bytes in
      unsafe sqlite3_bind_blob64(
        statement.handle, index, bytes.baseAddress, UInt64(bytes.count), csqlite_transient())
    }
  }
}
