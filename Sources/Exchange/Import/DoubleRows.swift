import Records

/// Finds rows that stand twice in a file.
struct DoubleRows {
  private var lines: [String: Int] = [:]
  /// Of rows that tell a sequence the last of each group: a thing may happen again after another.
  private var last: [String: (key: String, line: Int)] = [:]

  /// The line that says the same already; otherwise remembers this one.
  ///
  /// - Parameter group: whose sequence the row goes on with, if it is part of one.
  mutating func line(of key: String, at line: Int, group: String?) -> Int? {
    if let group {
      if let before = last[group], before.key == key { return before.line }
      last[group] = (key, line)
      return nil
    }
    if let first = lines[key] { return first }
    lines[key] = line
    return nil
  }
}
