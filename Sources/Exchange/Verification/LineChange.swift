import Records
import Tabular

/// A line of a report's file that is not as the report writes it.
package struct LineChange: Equatable, Sendable {
  /// In the file, from 1; for a line that is missing, the one before which it stood.
  package let line: Int
  /// As the report writes it; `nil` for a line that was put in.
  package let made: String?
  /// As it is in the file; `nil` for a line that is missing.
  package let found: String?
}

extension LineChange {
  /// Beyond this, lines that differ are compared one by one and not sought further down.
  private static let limit = 2_000

  /// What is different between two texts, line by line; breaks and byte order marks are none.
  static func between(_ made: [UInt8], _ found: [UInt8]) -> [LineChange] {
    let old = lines(made)
    let new = lines(found)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = min(
      zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count,
      min(old.count, new.count) - head)
    let before = Array(old[head..<old.count - tail])
    let after = Array(new[head..<new.count - tail])
    guard before.count != after.count, before.count + after.count <= limit else {
      return (0..<max(before.count, after.count)).compactMap { index in
        let one = index < before.count ? before[index] : nil
        let other = index < after.count ? after[index] : nil
        return one == other ? nil : LineChange(line: head + index + 1, made: one, found: other)
      }
    }
    var changes: [LineChange] = []
    let difference = after.difference(from: before)
    for case .remove(let offset, let line, _) in difference {
      let earlier = difference.removals.count { $0.offset < offset }
      let place = offset - earlier
      let put = difference.insertions.count { $0.offset <= place }
      changes.append(LineChange(line: head + place + put + 1, made: line, found: nil))
    }
    for case .insert(let offset, let line, _) in difference {
      changes.append(LineChange(line: head + offset + 1, made: nil, found: line))
    }
    return changes.sorted { ($0.line, $0.made == nil ? 1 : 0) < ($1.line, $1.made == nil ? 1 : 0) }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    let text = (try? TextEncoding.auto.decode(bytes).bytes) ?? bytes
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
