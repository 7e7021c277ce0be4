/// Texts as JSON writes them (RFC 8259, section 7).
enum JSONText {
  /// Appends `text` in quotes. U+2028 and U+2029 are escaped too, for readers that are JavaScript.
  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(.quote)
    let start = output.count
    let bytes = text.utf8.span
    var needsEscape = false
    for index in bytes.indices {
      output.append(bytes[index])
      if mayNeedEscape(bytes[index]) { needsEscape = true }
    }
    // Most texts need no escape.
    if needsEscape {
      output.removeSubrange(start...)
      appendEscaped(text, to: &output)
    }
    output.append(.quote)
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == .quote || byte == .backslash || byte == 0x7F || byte == 0xE2
  }

  private static func appendEscaped(_ text: String, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case .quote: output.append(contentsOf: [.backslash, .quote])
      case .backslash: output.append(contentsOf: [.backslash, .backslash])
      case .lineFeed: output.append(contentsOf: "\\n".utf8)
      case .carriageReturn: output.append(contentsOf: "\\r".utf8)
      case .tab: output.append(contentsOf: "\\t".utf8)
      case 0x00...0x1F, 0x7F: appendEscape(UInt16(byte), to: &output)
      case 0xE2 where isLineSeparator(bytes, at: index):
        appendEscape(0x2028 + UInt16(bytes[index + 2] & 1), to: &output)
        index += 2
      default: output.append(byte)
      }
      index += 1
    }
  }

  /// Whether `text` is a number as JSON writes them: `-1234.50`, and not `.5`, `01` or `1,234`.
  static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == .minus { rest = rest.dropFirst() }
    let parts = rest.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    return areDigits && (parts[0].count == 1 || parts[0].first != 0x30)
  }

  /// U+2028 is E2 80 A8, U+2029 is E2 80 A9.
  private static func isLineSeparator(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
  }

  private static func appendEscape(_ unit: UInt16, to output: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    output.append(contentsOf: "\\u".utf8)
    output.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
    output.append(contentsOf: digits.utf8)
  }
}
