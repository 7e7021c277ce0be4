import CSQLite

/// The current row, lent by its statement. Columns are read from left to right.
@safe package struct Row: ~Copyable {
  let handle: OpaquePointer
  private var column: Int32 = 0

  init(handle: OpaquePointer) { unsafe self.handle = handle }

  /// The next column of the row. Throws when it holds a value of another type.
  package mutating func next<Value: ColumnValue>(_ type: Value.Type = Value.self) throws(RowError)
    -> Value
  {
    defer { column += 1 }
    return try Value(row: self, at: column)
  }

  /// The UTF-8 of the next column, which stays until the row is left; none of NULL.
  package mutating func nextBytes() -> UnsafeBufferPointer<UInt8>? {
    defer { column += 1 }
    guard let start = unsafe sqlite3_column_text(handle, column) else { return nil }
    return unsafe UnsafeBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// How many columns the query gives.
  package var count: Int { unsafe Int(sqlite3_column_count(handle)) }

  /// The columns' names, as the query says them.
  package var names: [String] {
    (0..<Int32(count)).map { unsafe String(cString: sqlite3_column_name(handle, $0)) }
  }

  /// Every column from here on, whatever it holds.
  package mutating func rest() throws(RowError) -> [SQLiteValue] {
    var values: [SQLiteValue] = []
    while Int(column) < count { values.append(try next()) }
    return values
  }

  func mismatch(_ expected: Any.Type, at column: Int32) -> RowError {
    let name = unsafe String(cString: sqlite3_column_name(handle, column))
    return RowError(description: "column \(name) holds no \(expected)")
  }
}
