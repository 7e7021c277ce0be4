import CSQLite

/// A Swift value that fits in one column.
package protocol ColumnValue: Sendable {
  init(row: borrowing Row, at column: Int32) throws(RowError)
  /// - Returns: SQLite's result code.
  func bind(to statement: borrowing Statement, at index: Int32) -> Int32
}

extension Int64: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    guard unsafe sqlite3_column_type(row.handle, column) == SQLITE_INTEGER else {
      throw row.mismatch(Int64.self, at: column)
    }
    self = unsafe sqlite3_column_int64(row.handle, column)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    unsafe sqlite3_bind_int64(statement.handle, index, self)
  }
}

extension Int: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    self.init(try Int64(row: row, at: column))
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    Int64(self).bind(to: statement, at: index)
  }
}

extension Bool: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    self = try Int64(row: row, at: column) != 0
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    Int64(self ? 1 : 0).bind(to: statement, at: index)
  }
}

extension String: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    guard unsafe sqlite3_column_type(row.handle, column) == SQLITE_TEXT,
      let start = unsafe sqlite3_column_text(row.handle, column)
    else { throw row.mismatch(String.self, at: column) }
    let count = unsafe Int(sqlite3_column_bytes(row.handle, column))
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    unsafe self.init(decoding: bytes, as: UTF8.self)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { chars in
        unsafe sqlite3_bind_text(
          statement.handle, index, chars.baseAddress, Int32(chars.count), csqlite_transient())
      }
    }
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    self =
      unsafe sqlite3_column_type(row.handle, column) == SQLITE_NULL
      ? nil : try Wrapped(row: row, at: column)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    if let self { return self.bind(to: statement, at: index) }
    return unsafe sqlite3_bind_null(statement.handle, index)
  }
}

extension ColumnValue where Self: RawRepresentable, RawValue: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    guard let value = Self(rawValue: try RawValue(row: row, at: column)) else {
      throw row.mismatch(Self.self, at: column)
    }
    self = value
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    rawValue.bind(to: statement, at: index)
  }
}
