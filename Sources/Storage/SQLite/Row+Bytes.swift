import CSQLite

/// A row's columns as SQLite keeps them, without a value for each; filled anew for every row.
@safe package final class RowBytes {
  /// What one column holds.
  @safe package struct Column {
    package enum Content: Sendable {
      case null, integer, text
      /// A real or a blob, to be read as a value.
      case other
    }

    package var content = Content.null
    package var integer: Int64 = 0
    package var text = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  }

  /// The columns of the row that was filled in last. Texts are UTF-8, and SQLite's until the row is
  /// left: "The pointers returned are valid until a type conversion occurs … or until
  /// sqlite3_step() …" <https://sqlite.org/c3ref/column_blob.html>
  package let columns: UnsafeMutableBufferPointer<Column>

  /// - Parameter count: how many columns the query gives.
  package init(count: Int) {
    unsafe columns = .allocate(capacity: count)
    unsafe columns.initialize(repeating: Column())
  }

  deinit { unsafe columns.deallocate() }
}

extension Row {
  /// Fills in all columns.
  package func fill(_ bytes: RowBytes) {
    for index in unsafe bytes.columns.indices {
      // Of the value once, instead of of the column for its type, its text and its length.
      let value = unsafe sqlite3_column_value(handle, Int32(truncatingIfNeeded: index))
      switch unsafe sqlite3_value_type(value) {
      case SQLITE_NULL: unsafe bytes.columns[index].content = .null
      case SQLITE_INTEGER:
        unsafe bytes.columns[index].content = .integer
        unsafe bytes.columns[index].integer = sqlite3_value_int64(value)
      case SQLITE_TEXT:
        unsafe bytes.columns[index].content = .text
        unsafe bytes.columns[index].text = UnsafeBufferPointer(
          start: sqlite3_value_text(value), count: Int(sqlite3_value_bytes(value)))
      default: unsafe bytes.columns[index].content = .other
      }
    }
  }

  /// The column as a value of its own, counted from 0.
  package func value(at column: Int) throws(RowError) -> SQLiteValue {
    try SQLiteValue(row: self, at: Int32(column))
  }
}
