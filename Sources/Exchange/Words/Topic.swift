import Records

/// The texts of one part of the catalogue in one language, by key.
///
/// A topic is written as lines `key: text with {name} places`. A line that starts with two spaces
/// continues the text above it on a new line, less those two spaces. Empty lines are ignored, but
/// one between two continuing lines belongs to the text.
///
/// Every command reads some topics before it does anything, so that lines are found by their bytes
/// and texts are parts of their source, not copies.
package struct Topic: Sendable {
  /// The keys in the order written, doubles included, so that a test can find them.
  package private(set) var keys: [Substring] = []
  private var texts: [Substring: Substring] = [:]

  package init(_ sources: String...) {
    texts.reserveCapacity(sources.reduce(0) { $0 + $1.utf8.count } / Self.usualLength)
    for source in sources { read(source) }
  }

  /// About as long as a line is, in bytes: a guess that spares the table its growing.
  private static let usualLength = 60

  private mutating func read(_ source: String) {
    let bytes = source.utf8.span
    func text(_ part: Range<Int>) -> Substring {
      let start = source.utf8.index(source.startIndex, offsetBy: part.lowerBound)
      return source[start..<source.utf8.index(start, offsetBy: part.count)]
    }
    var key: Substring?
    var gaps = 0
    var at = 0
    while at < bytes.count {
      let end = bytes.first(UInt8(ascii: "\n"), from: at) ?? bytes.count
      defer { at = end + 1 }
      guard at < end else {
        gaps += 1
        continue
      }
      if bytes[at] == UInt8(ascii: " ") {
        guard let key else { continue }
        let line = text(min(at + 2, end)..<end)
        texts[key, default: ""] += String(repeating: "\n", count: gaps + 1) + line
      } else if let colon = bytes.first(UInt8(ascii: ":"), from: at), colon < end {
        var start = colon + 1
        while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
        let name = text(at..<colon)
        keys.append(name)
        texts[name] = text(start..<end)
        key = name
      }
      gaps = 0
    }
  }

  package subscript(key: String) -> String? { texts[key[...]].map(String.init) }
}

extension Span<UInt8> {
  /// Where a byte comes next; `nil` where it does not.
  fileprivate func first(_ byte: UInt8, from start: Int) -> Int? {
    var at = start
    while at < count {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }
}
