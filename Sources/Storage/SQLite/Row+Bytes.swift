import CSQLite

/// What a column of a row holds, without taking it out.
package enum ColumnContent: Int32, Sendable {
  case integer = 1
  case real, text, blob, null
}

extension Row {
  /// What the column holds, counted from 0.
  package func content(at column: Int) -> ColumnContent {
    ColumnContent(rawValue: unsafe sqlite3_column_type(handle, Int32(column))) ?? .null
  }

  /// The column's whole number.
  package func integer(at column: Int) -> Int64 {
    unsafe sqlite3_column_int64(handle, Int32(column))
  }

  /// The column's text as SQLite keeps it, in UTF-8. It is SQLite's until the row is gone: "The
  /// pointers returned are valid until a type conversion occurs … or until sqlite3_step() …"
  /// <https://sqlite.org/c3ref/column_blob.html>
  package func bytes(at column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = unsafe sqlite3_column_text(handle, Int32(column))
    let count = unsafe Int(sqlite3_column_bytes(handle, Int32(column)))
    return unsafe UnsafeBufferPointer(start: start, count: count)
  }

  /// The column as a value of its own.
  package func value(at column: Int) throws(RowError) -> SQLiteValue {
    try SQLiteValue(row: self, at: Int32(column))
  }
}
