/// The texts of one part of the catalogue in one language, by key.
///
/// A topic is written as lines `key: text with {name} places`. A line that starts with two spaces
/// continues the text above it on a new line, less those two spaces. Empty lines are ignored, but
/// one between two continuing lines belongs to the text.
package struct Topic: Sendable {
  /// The keys in the order written, doubles included, so that a test can find them.
  package let keys: [Substring]
  private let texts: [Substring: String]

  package init(_ sources: String...) {
    var keys: [Substring] = []
    var texts: [Substring: String] = [:]
    for source in sources {
      var key: Substring?
      var gaps = 0
      for line in source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        guard let first = line.first else {
          gaps += 1
          continue
        }
        if first == UInt8(ascii: " ") {
          guard let key else { continue }
          let breaks = String(repeating: "\n", count: gaps + 1)
          texts[key, default: ""] += breaks + String(Substring(line.dropFirst(2)))
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
          let name = Substring(line[..<colon])
          keys.append(name)
          texts[name] = String(Substring(line[line.index(after: colon)...].drop { $0 == 0x20 }))
          key = name
        }
        gaps = 0
      }
    }
    self.keys = keys
    self.texts = texts
  }

  package subscript(key: String) -> String? { texts[key[...]] }
}
