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
    let bytes = source.utf8
    var key: Substring?
    var gaps = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      defer { at = end < bytes.endIndex ? bytes.index(after: end) : end }
      guard at < end else {
        gaps += 1
        continue
      }
      if bytes[at] == UInt8(ascii: " ") {
        guard let key else { continue }
        let line = bytes[at..<end].dropFirst(2)
        texts[key, default: ""] += String(repeating: "\n", count: gaps + 1) + Substring(line)
      } else if let colon = bytes[at..<end].firstIndex(of: UInt8(ascii: ":")) {
        let name = source[at..<colon]
        let text = bytes[bytes.index(after: colon)..<end].drop { $0 == UInt8(ascii: " ") }
        keys.append(name)
        texts[name] = Substring(text)
        key = name
      }
      gaps = 0
    }
  }

  package subscript(key: String) -> String? { texts[key[...]].map(String.init) }
}
